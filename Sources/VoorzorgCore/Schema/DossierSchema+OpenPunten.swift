// What contributors differ about, as it stands in the file.
extension DossierSchema {
  /// Writes the members of a schema of the open points.
  static func openPunten(to writer: inout JSONWriter) {
    listsByName(of: OpenPunt.keys, to: &writer) { answerAndPeople(to: &$0) }
  }

  /// Writes the members of a schema of lists of entries, each list under the name of a question.
  ///
  /// - Parameters:
  ///   - keys: what an entry must have; it may have nothing else.
  ///   - properties: writes the schema of each of these.
  static func listsByName(
    of keys: [String],
    to writer: inout JSONWriter,
    properties: (inout JSONWriter) -> Void
  ) {
    types(["object", "null"], to: &writer)
    writer.key("additionalProperties")
    writer.object { writer in
      writer.member("type", "array")
      writer.key("items")
      writer.object { writer in
        writer.member("type", "object")
        required(keys, to: &writer)
        writer.key("properties")
        writer.object(properties)
        writer.member("additionalProperties", false)
      }
    }
  }

  /// Writes the schemas of an answer that stands apart from its question, and of who gave it.
  static func answerAndPeople(to writer: inout JSONWriter) {
    writer.key("antwoord")
    writer.object { writer in
      types(["string", "boolean", "integer", "null", "array"], to: &writer)
      texts(under: "items", to: &writer)
    }
    writer.key("door")
    writer.object { writer in
      writer.member("type", "array")
      texts(under: "items", to: &writer)
    }
  }

  private static func texts(under key: String, to writer: inout JSONWriter) {
    writer.key(key)
    writer.object { $0.member("type", "string") }
  }
}
