import TerminalKit
import VoorzorgCore

extension PijlersPart {
  /// The own preventiescan: how to fill it in, its questions and its parts.
  func preventiescan(_ catalogue: PijlersCatalogue) -> [String] {
    let scan = catalogue.preventiescan
    var lines = [scan.title, "Onderdeel van de Preventiescanner Dakloosheid", ""]
    lines += paragraph(scan.guidance.text) + paragraph(scan.use.text)
    lines += ["", "Vragen bij elk onderdeel:"]
    lines += scan.questions.flatMap { "\($0.number). \($0.title)".wrapped(to: columns, hangingIndent: 3) }
    lines += [""]
    var table = TextTable(columns: [
      .init("Blad", isFlexible: true), .init("Nr.", alignment: .right), .init("Onderdeel", isFlexible: true),
      .init("Acties", alignment: .right),
    ])
    for sheet in scan.sheets {
      for part in sheet.parts {
        let group = catalogue.groups.first { $0.name == part.name }
        table.addRow([
          part.number == sheet.parts[0].number ? "\(sheet.number) \(sheet.title)" : "", "\(part.number)",
          part.title, "\(group?.actions.count ?? 0)",
        ])
      }
    }
    lines += table.lines(fitting: columns) + [""]
    lines += paragraph(
      "De bron vraagt bij elk onderdeel om tekst. Zij kent hier geen kleuren en vinkt geen acties af. "
        + "'voorzorg uitleg groep 9' toont de acties bij onderdeel 9."
    )
    return lines + explainer.sourceLines(scan.source)
      + explainer.verbandLines(.preventiescan, "preventiescan")
  }

  /// The ambitions with their pages.
  func ambities(_ catalogue: PijlersCatalogue) -> [String] {
    var table = TextTable(columns: [
      .init("Nr.", alignment: .right), .init("Ambitie", isFlexible: true), .init("Pagina's"),
      .init("Pijler (eigen duiding)", isFlexible: true),
    ])
    for ambitie in catalogue.ambities {
      let titles = ambitie.pijlers.compactMap { catalogue.pijler($0)?.title }.joined(separator: " of ")
      table.addRow([
        "\(ambitie.number)", ambitie.text, ambitie.pages,
        ambitie.certainty == .onzeker ? "\(titles) (onzeker)" : titles,
      ])
    }
    return table.lines(fitting: columns) + [""]
      + paragraph(
        "De bladzijden zijn die van het Nationaal Actieplan Dakloosheid, zoals de Preventiescanner ze noemt. "
          + "Welke ambitie bij welke pijler hoort, is in de tekst verloren gegaan: dat is onze duiding."
      )
      + (catalogue.ambities.first.map { explainer.sourceLines($0.source) } ?? [])
      + explainer.verbandLines(.ambitie, ofEach: catalogue.ambities.map(\.name))
  }

  /// The questions for the evaluation by pijler.
  func evaluatievragen(_ catalogue: PijlersCatalogue) -> [String] {
    var table = TextTable(columns: [
      .init("Nr.", alignment: .right), .init("Vraag", isFlexible: true), .init("Pijler"),
    ])
    for vraag in catalogue.evaluatievragen {
      table.addRow(["\(vraag.number)", vraag.text, catalogue.pijler(vraag.pijler)?.title ?? ""])
    }
    return table.lines(fitting: columns) + [""]
      + paragraph("De bron herhaalt elke vraag bij de pijler die hier staat.")
      + (catalogue.evaluatievragen.first.map { explainer.sourceLines($0.source) } ?? [])
  }
}
