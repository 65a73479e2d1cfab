// What a recorded decision looks like in the file.
extension DossierSchema {
  /// Writes the members of a schema of the decisions.
  static func besluiten(to writer: inout JSONWriter) {
    types(["array", "null"], to: &writer)
    writer.key("items")
    writer.object { writer in
      writer.member("type", "object")
      required(Besluit.keys.filter { !["kenmerk", "instrument"].contains($0) }, to: &writer)
      writer.key("properties")
      writer.object { writer in
        for key in Besluit.keys {
          writer.key(key)
          writer.object { member(key, to: &$0) }
        }
      }
      writer.member("additionalProperties", false)
    }
  }

  private static func member(_ key: String, to writer: inout JSONWriter) {
    switch key {
    case "soort":
      writer.key("enum")
      writer.array { writer in
        for soort in Besluit.Soort.allCases { writer.string(soort.rawValue) }
      }
    case "datum":
      writer.member("type", "string")
      writer.member("pattern", existingDay)
      writer.member("minLength", 10)
    case "kenmerk", "instrument": types(["string", "null"], to: &writer)
    case "sha256": digest(digits: 64, to: &writer)
    case "prioriteiten":
      writer.member("type", "array")
      writer.key("items")
      writer.object { $0.member("type", "string") }
    case "antwoorden":
      writer.member("type", "object")
      writer.key("additionalProperties")
      writer.object { digest(digits: 32, to: &$0) }
    default:
      writer.member("type", "string")
      writer.member("pattern", #"\S"#)
    }
  }

  private static func digest(digits: Int, to writer: inout JSONWriter) {
    writer.member("type", "string")
    writer.member("pattern", "^[0-9a-f]{\(digits)}$")
  }
}
