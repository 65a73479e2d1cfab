import Foundation

/// The folder `Golden/` of a test target, with files that say what has to be written.
public struct GoldenFolder: Sendable {
  private let folder: URL

  /// The golden files of the test target that a source file is in.
  ///
  /// - Parameter source: The path of a file anywhere in the test target.
  public init(besides source: String = #filePath) {
    var folder = URL(fileURLWithPath: source).deletingLastPathComponent()
    while folder.deletingLastPathComponent().lastPathComponent != "Tests", folder.path != "/" {
      folder.deleteLastPathComponent()
    }
    self.folder = folder.appendingPathComponent("Golden")
  }

  /// How a text differs from a golden file; `nil` when it does not, to the byte.
  ///
  /// With `VOORZORG_RECORD=1` the file is written anew, and that counts as a difference, so that nobody takes a
  /// recording for a pass.
  public func difference(of text: String, from name: String) throws -> String? {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["VOORZORG_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return "\(name) is recorded: read the difference, then test without VOORZORG_RECORD"
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    if golden.utf8.elementsEqual(text.utf8) { return nil }
    return "\(name) differs from line \(Self.firstDifference(golden, text)) on"
  }

  private static func firstDifference(_ golden: String, _ text: String) -> String {
    let (old, new) = (golden.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let index =
      zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    func line(_ lines: [String]) -> String { index < lines.count ? "'\(lines[index])'" : "the end" }
    return "\(index + 1): \(line(old)) became \(line(new))"
  }
}
