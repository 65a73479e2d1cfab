extension PlanVanAanpak {
  /// The seven core aspects (S3, indicator 1, subvraag c): what was answered, and where this document is about them.
  var kernaspecten: Document.Section {
    let aspects = report.instrument.indicatoren.list(named: "kernaspecten")?.items ?? []
    let columns = regional + measured.filter { column in aspects.contains { column.hasAnswer(to: $0.name) } }
    var section = Document.Section(id: "kernaspecten", title: [.own("De zeven kernaspecten")])
    section.blocks = [.paragraph([.own(PlanVanAanpak.introduction)])]
    let unanswered = unansweredRounds(aspects.map(\.name))
    if !unanswered.isEmpty {
      section.blocks.append(.paragraph([.own("Nog niet ingevuld: \(unanswered.joined(separator: "; ")).")]))
    }
    section.blocks.append(
      .table(
        Document.Table(
          caption: "De kernaspecten en dit document",
          columns: ["Kernaspect"] + columns.map(\.title) + ["In dit document (eigen indeling)"],
          rows: aspects.map { aspect in
            let places = KernaspectPlaces.of(aspect.name)?.found(in: self) ?? []
            let found = places.isEmpty ? "nog niet in dit plan" : places.joined(separator: "; ")
            return [.own(aspect.wording.label)] + columns.map { $0.cell(aspect.name) } + [.own(found)]
          }
        )
      )
    )
    return section
  }

  private static let introduction =
    "Indicator 1 van het landelijke dashboard vraagt of zeven kernaspecten in het regionale plan staan. De antwoorden "
    + "gaan over dat regionale plan. De laatste kolom wijst aan waar dit document over het aspect gaat. Die indeling is "
    + "van voorzorg zelf, en niet van de VNG. Zij kijkt welke vragen zijn ingevuld; of een tekst echt over het aspect "
    + "gaat, leest u zelf."

  /// A column of answers about the aspects.
  private struct Column {
    let title: String
    let sheet: AnswerSheet
    /// The slot of the answer about each aspect, by its name.
    let slots: [String: Int]

    func cell(_ aspect: String) -> Document.Inline { slots[aspect].map(sheet.gapCell) ?? .own("–") }

    func hasAnswer(to aspect: String) -> Bool { slots[aspect].map { sheet[$0] != nil } ?? false }
  }

  /// What of the monitor is not filled in, in words; a level without a round is nobody's fault, for not every
  /// municipality has both.
  private func unansweredRounds(_ aspects: [String]) -> [String] {
    let columns = measured
    guard !columns.isEmpty else { return ["er is geen ronde van de monitor"] }
    return columns.filter { !aspects.contains(where: $0.hasAnswer) }
      .map { "deze vraag in de \($0.title.lowercasedFirst)" }
  }

  private var measured: [Column] { Monitor.Level.allCases.compactMap(measured) }

  /// What the newest round of a level answers; rounds of two levels are never put together.
  private func measured(_ level: Monitor.Level) -> Column? {
    guard let round = monitor.newest(at: level) else { return nil }
    let questions = monitor.slots.questions(of: "regionaal-plan")?.questions ?? []
    let slots = questions.filter { $0.subvraag.name == "aspecten" }
      .compactMap { question in question.onderdeel.map { ($0.name, question.slot) } }
    return Column(
      title: "Monitor, \(level.title), \(monitor.name(of: round))",
      sheet: report.sheet.entries(ofList: monitor.slots.list)[round.index],
      slots: Dictionary(slots, uniquingKeysWith: { first, _ in first })
    )
  }

  /// What a dossier of a region says of its own plan.
  private var regional: [Column] {
    guard report.dossier.subject == .regio, let sheet = report.sheetWithGaps(of: .regioplan) else {
      return []
    }
    let names = report.instrument.indicatoren.list(named: "kernaspecten")?.items.map(\.name) ?? []
    return [("In het regionale plan", "opgenomen"), ("Toelichting", "toelichting")].map { title, question in
      let slots = names.compactMap { name in
        sheet.form.slot(of: "kernaspecten.\(name).\(question)").map { (name, $0) }
      }
      return Column(
        title: title,
        sheet: sheet,
        slots: Dictionary(slots, uniquingKeysWith: { first, _ in first })
      )
    }
  }
}
