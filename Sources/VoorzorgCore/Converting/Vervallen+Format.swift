// How answers without a question stand in a dossier: by the name of the question.
extension Vervallen {
  /// The key in a dossier.
  static let key = "vervallen"

  /// The keys of one answer.
  static let keys = ["versie", "label", "antwoord", "door"]

  /// Writes all as the members of an object.
  static func write(_ all: [Vervallen], to writer: inout JSONWriter) {
    var names: [String] = []
    var byName: [String: [Vervallen]] = [:]
    for one in all {
      if byName[one.vraag] == nil { names.append(one.vraag) }
      byName[one.vraag, default: []].append(one)
    }
    for name in names {
      writer.key(name)
      writer.array { writer in
        for one in byName[name] ?? [] { writer.object(one.write) }
      }
    }
  }

  private func write(to writer: inout JSONWriter) {
    writer.member("versie", versie)
    writer.member("label", label)
    writer.key("antwoord")
    antwoord.write(to: &writer)
    writer.key("door")
    writer.array { writer in
      for name in door { writer.string(name) }
    }
  }
}

// They are written by the tool only, so unlike the answers to questions they are read strictly.
extension DossierDecoder {
  /// The answers without a question in an object.
  mutating func vervallen(_ object: JSONValue) -> [Vervallen] {
    guard accepts(object, .object) else { return [] }
    var all: [Vervallen] = []
    for (key, value) in object.members {
      guard let name = key.text, accepts(value, .array, nullIsFine: false) else { continue }
      for element in value.elements where accepts(element, .object, nullIsFine: false) {
        if let one = vervallen(element, name) { all.append(one) }
      }
    }
    return all
  }

  private mutating func vervallen(_ object: JSONValue, _ name: String) -> Vervallen? {
    for (key, _) in object.members where !Vervallen.keys.contains(key.text ?? "") {
      note(.unknownKey(key.text ?? "", among: Vervallen.keys), at: key)
    }
    let versie = needed("versie", in: object, of: .vervallen)
    let label = needed("label", in: object, of: .vervallen)
    for key in ["antwoord", "door"] where object[key] == nil {
      note(.missing(key, of: .vervallen), at: object)
    }
    guard let versie, let label,
      let antwoord = object["antwoord"].flatMap({ waarde($0) }),
      let door = object["door"].flatMap({ names($0) })
    else { return nil }
    return Vervallen(vraag: name, versie: versie, label: label, antwoord: antwoord, door: door)
  }
}
