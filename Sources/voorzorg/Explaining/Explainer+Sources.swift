import TerminalKit
import VoorzorgCore

extension Explainer {
  /// Where something stands, as the last lines of an explanation.
  func sourceLines(_ source: SourceReference) -> [String] {
    "Bron: \(describe(source))".wrapped(to: columns, hangingIndent: 2)
  }

  /// A remark of our own, marked as such.
  ///
  /// - Parameter indent: The spaces before each line.
  func remarkLines(_ remark: OwnText, indent: Int = 0) -> [String] {
    let sources = remark.sources.map(describe).joined(separator: "; ")
    let basis = sources.isEmpty ? "" : " Zie \(sources)."
    return "(eigen opmerking: \(remark.text)\(basis))".wrapped(to: columns - indent)
      .map { String(repeating: " ", count: indent) + $0 }
  }
}
