// A decision is kept as it was recorded, with the names of its own version. It is held against a dossier that was converted
// since by way of the same conversions.
extension DecidedAnswers {
  /// What was decided under the names of this version: an answer that was only converted has the digest of what it became.
  ///
  /// - Returns: nil when the decision is about this version, or when nothing is known of its own.
  func converted(for dossier: Dossier, _ instrument: Instrument) -> DecidedAnswers? {
    guard let old = self.instrument, old != instrument.version, dossier.instrument == instrument.version,
      let path = instrument.conversions.path(from: old, to: instrument.version)
    else { return nil }
    let present = PresentAnswers(dossier, instrument)
    var carried = antwoorden.map {
      Carried(name: Array(loose: $0.name), value: DecidedValue.digest($0.digest))
    }
    var gone: [Antwoord] = []
    for mapping in path {
      let (kept, dropped) = mapping.carry(carried, isLoose: true)
      carried = kept
      gone += dropped.flatMap(present.lost)
    }
    let answers = carried.flatMap { one -> [Antwoord] in
      let name = one.name.name
      if let digest = present.digest(of: one.value, at: name) {
        return [Antwoord(name: name, digest: digest)]
      }
      // What did not fit is kept beside the answers.
      if !one.origins.isEmpty, !present.has(name), one.origins.flatMap(present.lost).isEmpty { return [] }
      return [Antwoord(name: name, digest: one.value.first)]
    }
    return DecidedAnswers(
      instrument: instrument.version,
      prioriteiten: prioriteiten,
      antwoorden: answers + gone
    )
  }
}

/// What is known of a decided answer on its way to another version.
indirect enum DecidedValue: CarriedValue {
  case digest(AnswerDigest)
  /// Texts that stand one below the other since.
  case texts([(label: String, value: DecidedValue)])

  var isAnswered: Bool { true }

  /// The digest, of several texts that of the first.
  var first: AnswerDigest {
    switch self {
    case .digest(let digest): digest
    case .texts(let parts): parts.first?.value.first ?? AnswerDigest(of: OpenPunt.Waarde.leeg)
    }
  }

  func isSame(as other: DecidedValue) -> Bool {
    guard case .digest(let one) = self, case .digest(let two) = other else { return false }
    return one == two
  }

  func replacing(_ choices: [String: String?]) -> DecidedValue? {
    guard case .digest(let digest) = self,
      let choice = choices.first(where: { AnswerDigest(of: .tekst($0.key)) == digest })
    else { return self }
    return choice.value.map { .digest(AnswerDigest(of: .tekst($0))) }
  }

  static func joined(_ parts: [(label: String, value: DecidedValue)]) -> DecidedValue? { .texts(parts) }

  /// Whether a text is what this stands for.
  func isOf(_ text: Substring) -> Bool {
    switch self {
    case .digest(let digest): return AnswerDigest(of: .tekst(String(text))) == digest
    case .texts(let parts): return DecidedValue.isOf(text, parts[...])
    }
  }

  /// Whether a text is that of several parts: where one ends is where the head of the next stands.
  private static func isOf(_ text: Substring, _ parts: ArraySlice<(label: String, value: DecidedValue)>)
    -> Bool
  {
    guard let part = parts.first, text.hasPrefix(JoinedText.head(part.label)) else { return false }
    let rest = text.dropFirst(JoinedText.head(part.label).count)
    guard let next = parts.dropFirst().first else { return part.value.isOf(rest) }
    let border = JoinedText.between + JoinedText.head(next.label)
    return rest.ranges(of: border).contains { end in
      let behind = rest[end.lowerBound...].dropFirst(JoinedText.between.count)
      return part.value.isOf(rest[..<end.lowerBound]) && isOf(behind, parts.dropFirst())
    }
  }
}

/// The answers of a dossier as it is now, to hold what was decided against.
private struct PresentAnswers {
  private var answers: [String: Answer] = [:]
  private var dropped: [String: [Vervallen]] = [:]

  init(_ dossier: Dossier, _ instrument: Instrument) {
    for step in DecidedWalk.answers(dossier, instrument) { answers[step.name] = step.answer }
    dropped = Dictionary(grouping: dossier.vervallen, by: \.vraag)
  }

  func has(_ name: String) -> Bool { answers[name] != nil }

  /// The digest that a decided answer has now; nil for several texts that are no longer what they were.
  func digest(of value: DecidedValue, at name: String) -> AnswerDigest? {
    switch value {
    case .digest(let digest):
      return answers[name].map(AnswerDigest.init) == digest ? digest : nil
    case .texts:
      guard case .text(let text) = answers[name], value.isOf(text[...]) else { return nil }
      return AnswerDigest(of: Answer.text(text))
    }
  }

  /// What of an answer without a question is not kept any more.
  func lost(_ origin: Origin<DecidedValue>) -> [DecidedAnswers.Antwoord] {
    let isKept = (dropped[origin.name] ?? []).contains { one in
      guard one.versie == origin.version else { return false }
      guard case .tekst(let text) = one.antwoord else {
        return origin.value.isSame(as: .digest(AnswerDigest(of: one.antwoord)))
      }
      return origin.value.isOf(text[...])
    }
    return isKept ? [] : [DecidedAnswers.Antwoord(name: origin.name, digest: origin.value.first)]
  }
}
