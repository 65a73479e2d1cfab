/// What a filled form brings to a dossier: the answers that somebody changed, and what cannot be taken over.
///
/// Each block is compared with what was handed out and with what the dossier holds now:
///
/// - as in the dossier, or as it was handed out: nothing to do;
/// - changed, and the dossier holds what was handed out: the answer is taken;
/// - changed here and there: a conflict, and the dossier keeps what it has.
///
/// An answer with a fault stands in no other's way: the others are taken.
public struct FormTaking: Sendable {
  /// The dossier with the answers that could be taken.
  public private(set) var dossier: Dossier
  /// The questions of which the answer was taken, by stable name; for the order of the priorities
  /// `implementatieplan`.
  public private(set) var taken: [String] = []
  /// What could not be taken, and what deserves a look, in the order of the form.
  public private(set) var findings: [Finding] = []
  /// What the dossier hands out now for the blocks that brought something, by the name that they have on the form.
  private(set) var renewals: [String: Renewal] = [:]

  /// A block as the dossier would hand it out after the form was read.
  struct Renewal: Sendable, Equatable {
    /// The name, which is another one when the block made a new entry.
    let name: String
    /// The fingerprint of the answer.
    let handedOut: String
  }

  /// Whether an answer was changed on both sides.
  public var hasConflict: Bool { findings.contains { $0.code == "V306" } }

  /// Takes over what can be.
  ///
  /// - Parameter today: the day that dates like "over 3 maanden" count from.
  public init(_ form: FilledForm, into dossier: Dossier, instrument: Instrument, today: Day) {
    self.dossier = dossier
    findings = form.findings
    if let head = form.head, head.format != FormHead.format {
      findings = [FormCodes.newer(head.format)]
      return
    }
    guard !form.blocks.isEmpty else {
      if findings.isEmpty { findings = [FormCodes.noForm] }
      return
    }
    if let other = form.head?.other(than: dossier, instrument) { findings.append(other) }
    let outside = FormOutside(form, dossier: dossier, instrument: instrument)
    findings += outside.findings
    var answers = FormAnswers(dossier, medium: form.medium, instrument: instrument, today: today)
    answers.take(outside.blocks)
    self.dossier = answers.dossier
    taken = answers.taken
    renewals = answers.renewals
    findings += answers.findings
    findings = findings.enumerated()
      .sorted { ($0.element.place.line ?? 0, $0.offset) < ($1.element.place.line ?? 0, $1.offset) }
      .map(\.element)
  }
}

extension Logbook {
  /// Keeps what answers were before a form replaced them, for `:ongedaan`.
  ///
  /// - Parameters:
  ///   - names: the stable names of the questions that get another answer.
  ///   - before: the dossier with the answers that they had.
  public mutating func keepEarlier(_ names: [String], before: Dossier, instrument: Instrument) {
    let questionnaire = Questionnaire(before, instrument: instrument)
    for name in names {
      guard let question = questionnaire.question(named: name), let answer = before[question.place] else {
        continue
      }
      earlier[name] = AnswerWording.script(answer)
    }
  }
}

extension FormHead {
  /// That the form was made for somebody else than a dossier is of; nil when it was not, or when nobody can tell.
  fileprivate func other(than dossier: Dossier, _ instrument: Instrument) -> Finding? {
    let naam = dossier.naam(instrument) ?? "een \(dossier.subject.rawValue) zonder naam"
    switch dossier.subject {
    case .gemeente:
      if regio != nil { return FormCodes.otherSubject("een regio", dossier: naam) }
      guard let gemeente, let code = dossier.record[instrument.head.code], gemeente != code else {
        return nil
      }
      return FormCodes.otherSubject(gemeente, dossier: code)
    case .regio:
      if let gemeente { return FormCodes.otherSubject(gemeente, dossier: naam) }
      guard let regio, let own = dossier.naam(instrument).map(FormHead.mark), regio != own else { return nil }
      return FormCodes.otherSubject("een andere regio", dossier: naam)
    }
  }
}
