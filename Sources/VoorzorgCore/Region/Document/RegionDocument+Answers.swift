// The answers to the questions of the dashboard, counted as the source counts them (S3).
extension RegionDocument {
  /// How many municipalities answered what in their newest round of a level.
  func answers(at level: Monitor.Level) -> Document.Section {
    let questions = overview.questions(at: level)
    let total = overview.count(at: level)
    // The national figures are those of the dashboard; beside an own estimate they would compare two things.
    let year = level == .dashboard ? instrument.indicatoren.year : nil
    var section = Document.Section(id: "\(level.rawValue)-antwoorden", title: [.own("Antwoorden per vraag")])
    var text =
      "Van \(Enumeration.count(total, "gemeente", "gemeenten")), elk in haar nieuwste ronde. Onbekend en niet "
    text += "beantwoord zijn geen nee."
    if let year {
      text +=
        " Het landelijke aantal van \(year) telt alleen centrumgemeenten waarvan het antwoord bekend was. Het is "
      text += "dus geen deel van alle gemeenten."
    }
    section.blocks = [.paragraph([.own(text)])]
    let yesNo = questions.filter { $0.question.subvraag.kind == .yesNoUnknown }
    section.blocks += instrument.indicatoren.hoofdstukken.compactMap { hoofdstuk in
      let names = Set(hoofdstuk.indicatoren.map(\.name))
      let own = yesNo.filter { names.contains($0.indicator.name) }
      return own.isEmpty ? nil : .table(answers(to: own, of: hoofdstuk, nationallyIn: year))
    }
    section.blocks += questions.filter {
      !$0.question.asksNumber && $0.question.subvraag.kind != .yesNoUnknown
    }
    .map { .table(choices($0)) }
    section.blocks.append(.table(numbers(questions.filter(\.question.asksNumber), nationallyIn: year)))
    return section
  }

  private func answers(
    to questions: [RegionQuestion],
    of hoofdstuk: Indicatoren.Hoofdstuk,
    nationallyIn year: Int?
  ) -> Document.Table {
    Document.Table(
      caption: "Hoeveel gemeenten wat antwoordden: \(hoofdstuk.title)",
      columns: ["Vraag", "Ja", "Nee", "Onbekend", "Niet beantwoord"]
        + (year.map { ["Landelijk ja (\($0))"] } ?? []),
      rows: questions.map { counted in
        let own = counted.chosen + [counted.unknown, counted.unanswered]
        let national = year.map { _ in counted.question.national?.yes.map(String.init) ?? "–" }
        return [.own(counted.title)] + own.map { .own("\($0)") } + (national.map { [.own($0)] } ?? [])
      }
    )
  }

  private func choices(_ counted: RegionQuestion) -> Document.Table {
    let rows =
      zip(counted.question.choices, counted.chosen).map { ($0.label, $1) }
      + [("Onbekend", counted.unknown), ("Niet beantwoord", counted.unanswered)]
    return Document.Table(
      caption: "Hoeveel gemeenten wat kozen: \(counted.title)",
      columns: ["Antwoord", "Gemeenten"],
      rows: rows.map { [.own($0), .own("\($1)")] }
    )
  }

  private func numbers(_ questions: [RegionQuestion], nationallyIn year: Int?) -> Document.Table {
    Document.Table(
      caption: "Aantallen, opgeteld over de gemeenten die er een invulden",
      columns: ["Vraag", "Ingevuld door", "Samen", "Onbekend", "Niet beantwoord"]
        + (year.map { ["Landelijk samen (\($0))"] } ?? []),
      rows: questions.map { counted in
        let own = [counted.given, counted.sum, counted.unknown, counted.unanswered]
        let national = year.map { _ in counted.question.national?.total.map(RegionDocument.grouped) ?? "–" }
        return [.own(counted.title)] + own.map { .own(RegionDocument.grouped($0)) }
          + (national.map { [.own($0)] } ?? [])
      }
    )
  }
}
