// How a decision stands in a dossier.
extension Besluit {
  /// The key of the decisions in a dossier.
  static let key = "besluiten"

  /// The keys of a decision in the order in which they are written.
  static let keys = [
    "id", "soort", "door", "datum", "kenmerk", "sha256", "instrument", "prioriteiten", "antwoorden",
  ]

  /// Writes the members of the object.
  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("soort", soort.rawValue)
    writer.member("door", door)
    writer.member("datum", datum.description)
    writer.key("kenmerk")
    writer.string(kenmerk)
    writer.member("sha256", sha256)
    inhoud.write(to: &writer)
  }
}

// A decision is written by the tool only, so unlike the answers it is read strictly: one with a gap says nothing.
extension DossierDecoder {
  /// The decisions in a list.
  mutating func besluiten(_ array: JSONValue) -> [Besluit] {
    guard accepts(array, .array) else { return [] }
    var besluiten: [Besluit] = []
    var ids = KnownIDs()
    for element in array.elements {
      guard accepts(element, .object, nullIsFine: false), let besluit = besluit(element) else { continue }
      if !ids.insert(besluit.id), let id = element["id"] { note(.sameID(besluit.id), at: id) }
      besluiten.append(besluit)
    }
    return besluiten
  }

  private mutating func besluit(_ object: JSONValue) -> Besluit? {
    for (key, _) in object.members where !Besluit.keys.contains(key.text ?? "") {
      note(.unknownKey(key.text ?? "", among: Besluit.keys), at: key)
    }
    let id = needed("id", in: object)
    let soort = soort(in: object)
    let door = needed("door", in: object)
    let datum = datum(in: object)
    let sha256 = hash(in: object)
    let inhoud = inhoud(in: object)
    guard let id, let soort, let door, let datum, let sha256, let inhoud else { return nil }
    return Besluit(
      id: id,
      soort: soort,
      door: door,
      datum: datum,
      kenmerk: text(of: object["kenmerk"]),
      inhoud: inhoud,
      sha256: sha256
    )
  }

  private mutating func soort(in object: JSONValue) -> Besluit.Soort? {
    guard let text = needed("soort", in: object), let value = object["soort"] else { return nil }
    if let soort = Besluit.Soort(rawValue: text) { return soort }
    note(.unknownChoice(text, among: Besluit.Soort.allCases.map(\.rawValue)), at: value)
    return nil
  }

  private mutating func datum(in object: JSONValue) -> Day? {
    guard let text = needed("datum", in: object), let value = object["datum"] else { return nil }
    if let day = Day(iso: text) { return day }
    note(.noDate(text), at: value)
    return nil
  }

  private mutating func hash(in object: JSONValue) -> String? {
    guard let text = needed("sha256", in: object), let value = object["sha256"] else { return nil }
    if text.utf8.count == 64, text.utf8.allSatisfy(\.isHexDigit) { return text }
    note(.noDigest(digits: 64), at: value)
    return nil
  }

  private mutating func inhoud(in object: JSONValue) -> DecidedAnswers? {
    let instrument = text(of: object["instrument"])
    guard let list = object["prioriteiten"] else {
      note(.missing("prioriteiten", of: .besluit), at: object)
      return nil
    }
    guard let answers = object["antwoorden"] else {
      note(.missing("antwoorden", of: .besluit), at: object)
      return nil
    }
    guard accepts(list, .array, nullIsFine: false), accepts(answers, .object, nullIsFine: false) else {
      return nil
    }
    var prioriteiten: [String] = []
    for element in list.elements {
      let before = findings.count
      if let id = text(of: element) {
        prioriteiten.append(id)
      } else if findings.count == before {
        note(.wrongType(expected: "een id", found: element.kind), at: element)
      }
    }
    var antwoorden: [DecidedAnswers.Antwoord] = []
    for (key, value) in answers.members {
      guard let name = key.text, let digest = value.text.flatMap(AnswerDigest.init) else {
        note(.noDigest(digits: 32), at: value)
        continue
      }
      antwoorden.append(DecidedAnswers.Antwoord(name: name, digest: digest))
    }
    return DecidedAnswers(instrument: instrument, prioriteiten: prioriteiten, antwoorden: antwoorden)
  }

  /// A text that has to be there.
  mutating func needed(
    _ key: String,
    in object: JSONValue,
    of recorded: FormatProblem.Recorded = .besluit
  ) -> String? {
    let before = findings.count
    if let text = text(of: object[key]) { return text }
    // What is there and is no text has been told already.
    if findings.count == before, object[key]?.kind != .invalid {
      note(.missing(key, of: recorded), at: object)
    }
    return nil
  }
}

extension UInt8 {
  /// Whether it is a hexadecimal digit in small letters.
  var isHexDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self) }
}
