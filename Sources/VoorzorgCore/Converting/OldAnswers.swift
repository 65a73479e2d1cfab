/// The answers in the file of an older version, under their own names.
///
/// There is no form of that version any more, so names are taken from the file: what this version knows nothing of, and no
/// conversion speaks of, is found in the end.
struct OldAnswers {
  /// The keys of a dossier that hold no answers.
  private static let others: Set<String> = [
    "$schema", "formaat", "instrument", Besluit.key, OpenPunt.key, Vervallen.key,
  ]

  private(set) var all: [Carried<OldValue>] = []

  init(_ root: JSONValue, _ decoder: inout DossierDecoder) {
    for (key, value) in root.members where !OldAnswers.others.contains(key.text ?? "") {
      add(value, key, [.key(key.text ?? "")], &decoder)
    }
  }

  private mutating func add(
    _ value: JSONValue,
    _ key: JSONValue,
    _ name: [NamePiece],
    _ decoder: inout DossierDecoder
  ) {
    switch value.kind {
    case .object:
      addMembers(of: value, key, name, isEntry: false, &decoder)
    case .array:
      append(name, OldValue(answer: .leeg, key: key, isContainer: true))
      addEntries(of: value, name, &decoder)
    case .string, .number, .yes, .no, .null, .invalid:
      append(name, OldValue(answer: OldAnswers.answer(value), source: value, key: key))
    }
  }

  private mutating func addMembers(
    of object: JSONValue,
    _ key: JSONValue,
    _ name: [NamePiece],
    isEntry: Bool,
    _ decoder: inout DossierDecoder
  ) {
    append(name, OldValue(answer: .leeg, key: key, isContainer: true))
    for (key, value) in object.members where !isEntry || key.text != "id" {
      add(value, key, name + [.key(key.text ?? "")], &decoder)
    }
  }

  private mutating func addEntries(
    of array: JSONValue,
    _ name: [NamePiece],
    _ decoder: inout DossierDecoder
  ) {
    var ids: [(entry: JSONValue, id: String?)] = []
    var taken: Set<String> = []
    for element in array.elements where decoder.accepts(element, .object, nullIsFine: false) {
      let id = decoder.text(of: element["id"])
      if let id, !taken.insert(id).inserted, let place = element["id"] {
        decoder.note(.sameID(id), at: place)
      }
      ids.append((element, id))
    }
    var number = 1
    for (element, known) in ids {
      // An entry that somebody made by hand gets the first free number.
      while known == nil, !taken.insert("\(number)").inserted { number += 1 }
      let id = known ?? "\(number)"
      addMembers(of: element, element, name + [.entry(id)], isEntry: true, &decoder)
    }
  }

  private mutating func append(_ name: [NamePiece], _ value: OldValue) {
    all.append(Carried(name: name, value: value))
  }

  /// The answer as it stands in the file, whatever the question; a text of nothing but white space is none.
  private static func answer(_ value: JSONValue) -> OpenPunt.Waarde {
    switch value.kind {
    case .yes: return .jaNee(true)
    case .no: return .jaNee(false)
    case .number:
      let numeral = value.numeral ?? ""
      return AnswerDecoding.wholeNumber(numeral).map(OpenPunt.Waarde.getal) ?? .tekst(numeral)
    case .string:
      let text = value.text ?? ""
      return text.isBlank ? .leeg : .tekst(text)
    case .object, .array, .null, .invalid: return .leeg
    }
  }
}
