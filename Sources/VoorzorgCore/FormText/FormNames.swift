/// The names that questions have in forms.
///
/// A form may lie with somebody for weeks while priorities change places. So entries of lists go by their id, also
/// where that is a number, and an entry still to be made is `nieuw`, whatever was added in the meantime.
enum FormNames {
  /// The name of the order of the priorities.
  static let order = "volgorde"
  /// What stands in the place of the id of an entry still to be made.
  static let newEntry = "nieuw"

  /// The name of the question at a place in a dossier.
  static func name(of place: AnswerPlace, in dossier: Dossier, _ instrument: Instrument) -> String {
    prefix(of: place.steps[...], in: dossier, instrument)
      + form(at: place.steps, instrument).entries[place.slot].path
  }

  /// What the names of all questions of one list entry begin with; empty for the dossier itself.
  static func prefix(
    of steps: ArraySlice<AnswerPlace.Step>,
    in dossier: Dossier,
    _ instrument: Instrument
  ) -> String {
    var form = instrument.form
    var name = ""
    for (index, step) in steps.enumerated() {
      let list = form.lists[step.list]
      let id = dossier.record(at: steps.prefix(index + 1))?.id
      name += list.isSingle ? "\(list.name)." : "\(list.name).\(id.map(word) ?? newEntry)."
      form = list.form
    }
    return name
  }

  private static func form(at steps: [AnswerPlace.Step], _ instrument: Instrument) -> Form {
    steps.reduce(instrument.form) { form, step in form.lists[step.list].form }
  }

  /// An id as one word that cannot be taken for anything else: the file decides what ids are.
  private static func word(_ id: String) -> String {
    guard id != newEntry else { return percent(id.utf8.prefix(1)) + id.dropFirst() }
    return id.utf8.map { byte in
      isPlain(byte) ? String(UnicodeScalar(byte)) : percent(CollectionOfOne(byte))
    }
    .joined()
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func percent(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
