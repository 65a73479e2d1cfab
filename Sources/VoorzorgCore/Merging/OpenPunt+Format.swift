// How an open point stands in a dossier.
extension OpenPunt {
  /// The key of the open points in a dossier.
  public static let key = "openPunten"

  /// The keys of what somebody said.
  static let keys = ["antwoord", "door"]

  /// Writes the point as a member of an object.
  func write(to writer: inout JSONWriter) {
    writer.key(name)
    writer.array { writer in
      for mening in meningen {
        writer.object { writer in
          writer.key("antwoord")
          mening.antwoord.write(to: &writer)
          writer.key("door")
          writer.array { writer in
            for name in mening.door { writer.string(name) }
          }
        }
      }
    }
  }
}

extension OpenPunt.Waarde {
  /// Writes the value as it stands in the file.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .leeg: writer.null()
    case .jaNee(let value): writer.bool(value)
    case .tekst(let text): writer.string(text)
    case .getal(let number): writer.number(number)
    case .volgorde(let ids):
      writer.array { writer in
        for id in ids { writer.string(id) }
      }
    }
  }
}

// An open point is written by the tool only, so unlike the answers it is read strictly.
extension DossierDecoder {
  /// The open points in an object.
  mutating func openPunten(_ object: JSONValue) -> [OpenPunt] {
    guard accepts(object, .object) else { return [] }
    var punten: [OpenPunt] = []
    for (key, value) in object.members {
      guard let name = key.text, accepts(value, .array, nullIsFine: false) else { continue }
      var meningen: [OpenPunt.Mening] = []
      for element in value.elements where accepts(element, .object, nullIsFine: false) {
        if let mening = mening(element) { meningen.append(mening) }
      }
      punten.append(OpenPunt(name: name, meningen: meningen))
    }
    return punten
  }

  private mutating func mening(_ object: JSONValue) -> OpenPunt.Mening? {
    for (key, _) in object.members where !OpenPunt.keys.contains(key.text ?? "") {
      note(.unknownKey(key.text ?? "", among: OpenPunt.keys), at: key)
    }
    guard let antwoord = object["antwoord"], let door = object["door"] else {
      note(.missing(object["antwoord"] == nil ? "antwoord" : "door", of: .openPunt), at: object)
      return nil
    }
    guard let waarde = waarde(antwoord), let names = names(door) else { return nil }
    return OpenPunt.Mening(waarde, door: names)
  }

  /// The names of people in a list; nil when it is none.
  mutating func names(_ list: JSONValue) -> [String]? {
    guard accepts(list, .array, nullIsFine: false) else { return nil }
    var names: [String] = []
    for element in list.elements {
      if let name = element.text {
        names.append(name)
      } else if element.isReadable {
        note(.wrongType(expected: "een naam", found: element.kind), at: element)
      }
    }
    return names
  }

  /// An answer that stands apart from its question.
  mutating func waarde(_ value: JSONValue) -> OpenPunt.Waarde? {
    switch value.kind {
    case .null: return .leeg
    case .yes: return .jaNee(true)
    case .no: return .jaNee(false)
    case .string: return value.text.map(OpenPunt.Waarde.tekst)
    case .number:
      if let number = value.numeral.flatMap(AnswerDecoding.wholeNumber) { return .getal(number) }
    case .array:
      let ids = value.elements.map(\.text)
      if !ids.contains(nil) { return .volgorde(ids.compactMap(\.self)) }
    case .object, .invalid: break
    }
    if value.isReadable { note(.wrongType(expected: "een antwoord", found: value.kind), at: value) }
    return nil
  }
}
