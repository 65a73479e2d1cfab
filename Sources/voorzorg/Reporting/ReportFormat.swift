/// The formats in which `voorzorg rapport` writes.
enum ReportFormat: String, CaseIterable, Sendable {
  case markdown
  case json
  case html

  /// What the name of a report in this format ends with.
  var suffix: String {
    switch self {
    case .markdown: ".md"
    case .json: ".rapport.json"
    case .html: ".html"
    }
  }

  /// Whether reports in this format take colours and a logo.
  var hasLook: Bool { self == .html }
}

/// A file of a report: one in most formats.
struct ReportFile: Sendable {
  /// What its name ends with, behind the name of the dossier.
  let suffix: String
  let bytes: [UInt8]

  /// The name of the file beside others: `utrecht.voorzorg.json` becomes `utrecht.md`.
  func name(for path: String) -> String { Self.name(for: path, suffix: suffix) }

  /// The name of a file with a suffix for the dossier at a path.
  static func name(for path: String, suffix: String) -> String {
    let ending = ".voorzorg.json"
    return (path.hasSuffix(ending) ? String(path.dropLast(ending.utf8.count)) : path) + suffix
  }
}
