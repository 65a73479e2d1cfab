// Answers without a question, as they stand in the file.
extension DossierSchema {
  /// Writes the members of a schema of them.
  static func vervallen(to writer: inout JSONWriter) {
    listsByName(of: Vervallen.keys, to: &writer) { writer in
      for key in ["versie", "label"] {
        writer.key(key)
        writer.object { $0.member("type", "string") }
      }
      answerAndPeople(to: &writer)
    }
  }
}
