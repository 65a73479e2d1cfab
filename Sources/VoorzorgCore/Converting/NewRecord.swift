/// Puts answers of an older version at the questions of this one, once their names are those of this version.
struct NewRecord {
  /// An answer that something happened to on its way.
  struct Placed {
    let position: AnswerPosition
    let one: Carried<OldValue>
  }

  private let instrument: Instrument
  private let subject: Dossier.Subject
  private(set) var record: Record
  /// What has no question, or does not fit it.
  private(set) var dropped: [Origin<OldValue>] = []
  private(set) var placed: [Placed] = []
  /// What has been told already, with all that is in it.
  private var unknown: [[NamePiece]] = []

  init(_ instrument: Instrument, _ subject: Dossier.Subject) {
    self.instrument = instrument
    self.subject = subject
    record = instrument.form.emptyRecord
  }

  /// Puts an answer at its question, noting what is no part of a dossier.
  mutating func place(_ one: Carried<OldValue>, _ decoder: inout DossierDecoder) {
    let form = instrument.form
    let other = form.root(for: subject == .gemeente ? .regio : .gemeente)
    let root = form.root(for: subject)
    if let key = one.name.first?.text, !root.keys.contains(key), other.keys.contains(key) {
      // The head of a dossier of the other kind does no harm as long as nothing in it is answered.
      if one.value.isAnswered { decoder.note(.bothSubjects, at: one.value.key) }
      return
    }
    guard !unknown.contains(where: one.name.starts) else { return }
    // Taken out meanwhile: a record that somebody else holds as well would be copied.
    var record = Record(answers: [], lists: [])
    swap(&record, &self.record)
    defer { swap(&record, &self.record) }
    do {
      try place(one, one.name[...], root, form, &record, outer: nil)
    } catch {
      guard !one.value.isExcused else { return }
      unknown.append(one.name)
      decoder.note(error.problem, at: error.place, question: error.question)
    }
  }

  /// What does not fit, with where it stands.
  private struct Misplaced: Error {
    let problem: FormatProblem
    let place: JSONValue
    var question: String?
  }

  private mutating func place(
    _ one: Carried<OldValue>,
    _ name: ArraySlice<NamePiece>,
    _ group: Form.Group,
    _ form: Form,
    _ record: inout Record,
    outer: ListEntry?
  ) throws(Misplaced) {
    guard let piece = name.first else { return try checkEmpty(one, "een object") }
    let rest = name.dropFirst()
    guard case .key(let key) = piece, let index = group.keys.firstIndex(of: key) else {
      throw Misplaced(problem: .unknownKey(piece.text, among: group.keys), place: one.value.key)
    }
    switch group.members[index] {
    case .entry(let slot):
      guard rest.isEmpty else { throw misplaced(one, form.entries[slot]) }
      try answer(one, slot, form, &record, outer: outer)
    case .group(let inner): try place(one, rest, inner, form, &record, outer: outer)
    case .list(let slot):
      try place(one, rest, list: slot, form, &record, outer: outer)
    case .besluiten, .openPunten, .vervallen:
      throw Misplaced(problem: .unknownKey(key, among: group.keys), place: one.value.key)
    }
  }

  private mutating func place(
    _ one: Carried<OldValue>,
    _ name: ArraySlice<NamePiece>,
    list slot: Int,
    _ form: Form,
    _ record: inout Record,
    outer: ListEntry?
  ) throws(Misplaced) {
    let list = form.lists[slot]
    guard let piece = name.first else {
      return try checkEmpty(one, list.isSingle ? "een object" : "een lijst")
    }
    if list.isSingle {
      // The form of a part in which nothing is answered need not be made.
      if record.lists[slot].isEmpty { record.lists[slot].append(list.form.emptyRecord) }
      let entry = ListEntry(outer: outer, list: list, index: 0)
      try place(one, name, list.form.root, list.form, &record.lists[slot][0], outer: entry)
      return
    }
    guard case .entry(let id) = piece else {
      let problem = FormatProblem.wrongType(expected: "een lijst", found: .object)
      throw Misplaced(problem: problem, place: one.value.key)
    }
    let known = record.lists[slot].firstIndex { $0.id.map { $0.utf8.elementsEqual(id.utf8) } ?? false }
    let index = known ?? record.lists[slot].count
    if known == nil {
      var entry = list.form.emptyRecord
      entry.id = id
      record.lists[slot].append(entry)
    }
    let entry = ListEntry(outer: outer, list: list, index: index)
    let rest = name.dropFirst()
    try place(one, rest, list.form.root, list.form, &record.lists[slot][index], outer: entry)
  }

  /// An object or a list may stand where one does; an answer may not.
  private func checkEmpty(_ one: Carried<OldValue>, _ expected: String) throws(Misplaced) {
    guard one.value.isAnswered, let source = one.value.source else { return }
    throw Misplaced(problem: .wrongType(expected: expected, found: source.kind), place: source)
  }

  private func misplaced(_ one: Carried<OldValue>, _ entry: Form.Entry) -> Misplaced {
    let expected = AnswerDecoding.expectation(entry.field.kind)
    return Misplaced(problem: .wrongType(expected: expected, found: .object), place: one.value.key)
  }

  private mutating func answer(
    _ one: Carried<OldValue>,
    _ slot: Int,
    _ form: Form,
    _ record: inout Record,
    outer: ListEntry?
  ) throws(Misplaced) {
    let position = AnswerPosition(outer: outer, entry: form.entries[slot])
    guard !one.value.isContainer else { throw misplaced(one, form.entries[slot]) }
    guard one.value.isAnswered else { return }
    guard record.answers[slot] == nil else {
      throw Misplaced(problem: .unknownKey(one.value.key.text ?? "", among: []), place: one.value.key)
    }
    do {
      record.answers[slot] = try fitting(one.value, form.entries[slot].field)
    } catch {
      guard !one.origins.isEmpty else {
        throw Misplaced(problem: error, place: one.value.source ?? one.value.key, question: position.name)
      }
      dropped += one.origins
      return
    }
    if !one.trail.isEmpty { placed.append(Placed(position: position, one: one)) }
  }

  private func fitting(_ value: OldValue, _ field: Field) throws(FormatProblem) -> Answer? {
    if let source = value.source { return try AnswerDecoding.answer(source, field) }
    if let answer = value.answer.answer(to: field) { return answer }
    throw .wrongType(expected: AnswerDecoding.expectation(field.kind), found: .string)
  }

  /// The record once all is in it: a part in which nothing is answered is not there.
  var finished: Record {
    var record = record
    for (slot, list) in instrument.form.lists.enumerated() where list.isSingle {
      if record.lists[slot].first?.isEmpty == true { record.lists[slot] = [] }
    }
    return record
  }
}
