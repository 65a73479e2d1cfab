/// Turns the JSON of a dossier into answers on the form, noting all that does not fit.
struct DossierDecoder {
  let instrument: Instrument
  var findings: [Finding] = []
  private var besluiten: [Besluit] = []
  private var openPunten: [OpenPunt] = []
  private var vervallen: [Vervallen] = []

  init(instrument: Instrument) {
    self.instrument = instrument
  }

  mutating func decode(_ document: JSONDocument) -> Dossier {
    var dossier = Dossier(for: instrument)
    guard let root = document.root, root.kind == .object else {
      if let root = document.root, root.kind != .invalid {
        note(.wrongType(expected: "een object", found: root.kind), at: root)
      }
      return dossier
    }
    guard acceptsFormat(of: root) else { return dossier }
    dossier.schema = text(of: root["$schema"])
    dossier.instrument = text(of: root["instrument"])
    if let version = root["instrument"], instrument.standing(of: dossier.instrument) == .older {
      note(.olderInstrument(version.text ?? ""), at: version)
      return dossier
    }
    dossier.subject = DossierDecoder.subject(of: root)
    let form = instrument.form
    decode(root, as: form.root(for: dossier.subject), of: form, into: &dossier.record)
    dossier.besluiten = besluiten
    dossier.openPunten = openPunten
    dossier.vervallen = vervallen
    return dossier
  }

  /// Whether the rest of the object is worth reading as a dossier.
  private mutating func acceptsFormat(of root: JSONValue) -> Bool {
    let format = root["formaat"]
    if format?.text == Dossier.format { return true }
    if let format, let text = format.text, Dossier.isNewerFormat(text) {
      note(.newerFormat(text), at: format)
      return false
    }
    if let format, format.kind != .null {
      // Something unreadable has been told already.
      if format.kind != .invalid { note(.unknownFormat(format.source), at: format) }
    } else if !root.document.isCut {
      note(.unknownFormat(nil), at: format ?? root)
    }
    // A dossier with a forgotten or misspelt `formaat` is read on; anything else would give a flood.
    return ["voorzorgscan", "implementatieplan", "gemeente", "regio"].contains { root[$0] != nil }
  }

  mutating func decode(
    _ object: JSONValue,
    as group: Form.Group,
    of form: Form,
    into record: inout Record,
    inside outer: ListEntry? = nil
  ) {
    var expected = 0
    for (key, value) in object.members {
      guard let index = group.index(of: key, expected: expected) else {
        let isRoot = group === instrument.form.root || group === instrument.form.regionalRoot
        if !isRoot || !isOfOtherSubject(key, value, than: group) {
          noteUnknown(key, in: group, isRoot: isRoot, isEntry: record.id != nil)
        }
        continue
      }
      expected = index + 1
      switch group.members[index] {
      case .entry(let slot):
        record.answers[slot] = answer(value, form.entries[slot], inside: outer)
      case .group(let inner):
        if accepts(value, .object) {
          decode(value, as: inner, of: form, into: &record, inside: outer)
        }
      case .list(let slot) where form.lists[slot].isSingle:
        if accepts(value, .object) {
          record.lists[slot] = part(value, form.lists[slot], inside: outer)
        }
      case .list(let slot):
        if accepts(value, .array) {
          record.lists[slot] = records(value, form.lists[slot], inside: outer)
        }
      case .besluiten: besluiten = self.besluiten(value)
      case .openPunten: openPunten = self.openPunten(value)
      case .vervallen: vervallen = self.vervallen(value)
      }
    }
  }

  /// What stands in a part; nothing when nothing in it is answered.
  private mutating func part(_ object: JSONValue, _ list: Form.List, inside outer: ListEntry?) -> [Record] {
    guard object.isFilled else { return [] }
    var record = list.form.emptyRecord
    decode(
      object,
      as: list.form.root,
      of: list.form,
      into: &record,
      inside: ListEntry(outer: outer, list: list, index: 0)
    )
    return record.isEmpty ? [] : [record]
  }

  private mutating func records(_ array: JSONValue, _ list: Form.List, inside outer: ListEntry?) -> [Record] {
    var records: [Record] = []
    var ids = KnownIDs()
    for (index, element) in array.elements.enumerated() {
      guard accepts(element, .object, nullIsFine: false) else { continue }
      var record = list.form.emptyRecord
      record.id = ""
      if let id = element["id"], let text = text(of: id) {
        record.id = text
        if !ids.insert(text) { note(.sameID(text), at: id) }
      }
      decode(
        element,
        as: list.form.root,
        of: list.form,
        into: &record,
        inside: ListEntry(outer: outer, list: list, index: index)
      )
      records.append(record)
    }
    list.giveMissingIDs(&records)
    return records
  }

  /// A text that is no answer, such as an id; nil when there is none.
  mutating func text(of value: JSONValue?) -> String? {
    guard let value, value.kind != .null, value.kind != .invalid else { return nil }
    guard let text = value.text else {
      note(.wrongType(expected: "een tekst", found: value.kind), at: value)
      return nil
    }
    return text.isBlank ? nil : text
  }

  private mutating func answer(_ value: JSONValue, _ entry: Form.Entry, inside outer: ListEntry?) -> Answer? {
    do {
      return try AnswerDecoding.answer(value, entry.field)
    } catch {
      note(error, at: value, question: AnswerPosition(outer: outer, entry: entry).name)
      return nil
    }
  }

  mutating func accepts(
    _ value: JSONValue,
    _ kind: JSONDocument.Kind,
    nullIsFine: Bool = true
  ) -> Bool {
    if value.kind == kind { return true }
    // What cannot be read has been told already.
    if value.isReadable, value.kind != .null || !nullIsFine {
      note(.wrongType(expected: kind == .array ? "een lijst" : "een object", found: value.kind), at: value)
    }
    return false
  }

  private mutating func noteUnknown(_ key: JSONValue, in group: Form.Group, isRoot: Bool, isEntry: Bool) {
    let text = key.text ?? ""
    if isRoot, ["$schema", "formaat", "instrument"].contains(text) { return }
    if isEntry, text == "id" { return }
    if group.keys == instrument.ankerpunten.map(\.name) {
      note(.unknownAnkerpunt(text, among: group.keys), at: key)
    } else {
      note(.unknownKey(text, among: group.keys), at: key)
    }
  }

  mutating func note(_ problem: FormatProblem, at value: JSONValue, question: String? = nil) {
    // As with syntax: more than a thousand means another kind of file, and looking them up takes forever.
    guard findings.count < JSONParser.mostFaults else { return }
    findings.append(problem.finding(at: value.offset, question: question))
  }
}

extension JSONValue {
  /// Whether something stands in it: an object with members.
  var isFilled: Bool { kind == .object && Int(node.next) > index + 1 }
}
