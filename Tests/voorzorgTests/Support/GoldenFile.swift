import Foundation
import Testing

/// A file in `Golden/` that says what a command has to write.
enum GoldenFile {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Golden")

  /// Expects the bytes of the golden file. With `VOORZORG_RECORD=1` the file is written anew and the test fails, so
  /// that nobody takes a recording for a pass.
  static func expect(_ text: String, is name: String, _ place: SourceLocation = #_sourceLocation) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["VOORZORG_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record(
        "\(name) is recorded: read the difference, then test without VOORZORG_RECORD",
        sourceLocation: place
      )
      return
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard golden.utf8.elementsEqual(text.utf8) else {
      Issue.record("\(name) differs from line \(firstDifference(golden, text)) on", sourceLocation: place)
      return
    }
  }

  private static func firstDifference(_ golden: String, _ text: String) -> String {
    let (old, new) = (golden.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let index =
      zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    func line(_ lines: [String]) -> String { index < lines.count ? "'\(lines[index])'" : "the end" }
    return "\(index + 1): \(line(old)) became \(line(new))"
  }
}
