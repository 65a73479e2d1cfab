/// The table `antwoorden`: a row for each question of the one list, answered or not.
struct AnswerTableRows {
  private let dossier: Dossier
  private let status: Status
  private let questions: [Question]

  static let columns =
    [
      "vraag", "vraag_id", "nummer", "onderdeel", "kop", "onderwerp", "label", "soort", "moment",
      "toegevoegd",
      "telt_mee", "beantwoord",
    ] + RowValue.answerColumns

  /// - Parameter part: the part of which the questions are asked for; nil for those of the whole report.
  init(_ dossier: Dossier, _ instrument: Instrument, part: Part?) {
    self.dossier = dossier
    status = dossier.status(instrument)
    let keys = AnswerTableRows.keys(of: dossier, instrument, part: part)
    questions = Questionnaire(dossier, under: keys, instrument: instrument).questions(in: part)
  }

  func write(to writer: inout RowWriter) {
    for question in questions {
      let answer = dossier[question.place]
      let field = question.field
      writer.row(
        [
          .text(question.name),
          .text(question.stableName),
          RowValue(question.number),
          .text(question.part.rawValue),
          .text(question.heading),
          question.topic.isEmpty ? .empty : .text(question.topic),
          .text(question.label),
          .text(field.kind.name),
          .text(field.moment.rawValue),
          .yesNo(field.isAdded),
          .yesNo(question.part.counts(field) && status.asks(field.moment)),
          .yesNo(answer != nil),
        ] + RowValue.columns(of: answer, to: field)
      )
    }
  }

  /// The keys of the dossier whose questions are listed: those of a part that may be left alone only when something in it
  /// is answered. In a region that is the scan, and not the regional plan, which it is about.
  private static func keys(of dossier: Dossier, _ instrument: Instrument, part: Part?) -> Set<String> {
    if let part, part.isOptional { return [part.key] }
    let form = instrument.form
    let root = form.root(for: dossier.subject)
    var keys = Set(root.keys).subtracting(Part.allCases.filter(\.isOptional).map(\.key))
    guard part == nil else { return keys }
    for case .list(let slot) in root.members where dossier.record.lists[slot].contains(where: \.holdsAnswer) {
      keys.insert(form.lists[slot].name)
    }
    if dossier.subject == .regio {
      keys.insert(Part.regioplan.key)
      let isBegun = zip(form.entries, dossier.record.answers).contains { $0.part == .scan && $1 != nil }
      if !isBegun { keys.remove(Part.scan.key) }
    }
    return keys
  }
}
