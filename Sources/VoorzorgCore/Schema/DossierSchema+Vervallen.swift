// Answers without a question, as they stand in the file.
extension DossierSchema {
  /// Writes the members of a schema of them.
  static func vervallen(to writer: inout JSONWriter) {
    types(["object", "null"], to: &writer)
    writer.key("additionalProperties")
    writer.object { writer in
      writer.member("type", "array")
      writer.key("items")
      writer.object { writer in
        writer.member("type", "object")
        required(Vervallen.keys, to: &writer)
        writer.key("properties")
        writer.object { writer in
          for key in ["versie", "label"] {
            writer.key(key)
            writer.object { $0.member("type", "string") }
          }
          answerAndPeople(to: &writer)
        }
        writer.member("additionalProperties", false)
      }
    }
  }
}
