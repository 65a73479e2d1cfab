import VoorzorgCore
import TextKit

/// A finding as lines of text, as a compiler writes them.
enum FindingText {
  /// `file:line:column: ernst code: message`, and the proposal below it.
  static func lines(_ finding: Finding) -> [String] {
    var place = ControlPictures.shown(finding.place.file ?? "", keepingLines: false)
    if let line = finding.place.line { place += ":\(line)" }
    if let column = finding.place.column { place += ":\(column)" }
    var lines = ["\(place): \(finding.severity.rawValue) \(finding.code): \(finding.message)"]
    if let proposal = finding.proposal { lines.append("  voorstel: \(proposal)") }
    if let related = finding.related, let line = related.line {
      lines.append("  zie ook: regel \(line), kolom \(related.column ?? 1)")
    }
    return lines
  }
}
