import TestSupport
import Testing

/// A file in `Golden/` that says what a command has to write.
enum GoldenFile {
  /// Expects the bytes of the golden file.
  static func expect(_ text: String, is name: String, _ place: SourceLocation = #_sourceLocation) throws {
    if let difference = try GoldenFolder().difference(of: text, from: name) {
      Issue.record("\(difference)", sourceLocation: place)
    }
  }
}
