import VoorzorgCore

/// The formats in which `voorzorg rapport` writes.
enum ReportFormat: String, CaseIterable, Sendable {
  case markdown
  case json
  case html
  case csv
  case jsonl
  case ics
  case docx
  case odt
  case pdf

  /// What the name of a report in this format ends with.
  var suffix: String {
    switch self {
    case .markdown: ".md"
    case .json: ".rapport.json"
    case .html: ".html"
    case .csv: ".csv"
    case .jsonl: ".jsonl"
    case .ics: ".ics"
    case .docx: ".docx"
    case .odt: ".odt"
    case .pdf: ".pdf"
    }
  }

  /// How rows are written in this format; nil for one that people read.
  var notation: RowNotation? {
    switch self {
    case .csv: .csv
    case .jsonl: .jsonl
    case .markdown, .json, .html, .ics, .docx, .odt, .pdf: nil
    }
  }

  /// Whether a terminal can show it.
  var isText: Bool {
    switch self {
    case .markdown, .json, .html, .csv, .jsonl, .ics: true
    case .docx, .odt, .pdf: false
    }
  }

  /// Whether reports in this format take colours and a logo.
  var hasLook: Bool { self == .html || self == .pdf }
}

/// A file of a report: one in most formats.
struct ReportFile: Sendable {
  /// What its name ends with, behind the name of the dossier.
  let suffix: String
  let bytes: [UInt8]
  /// What its reader has to know, where it is not what one would expect.
  var remark: String?

  /// The name of the file beside others: `utrecht.voorzorg.json` becomes `utrecht.md`.
  func name(for path: String) -> String { Self.name(for: path, suffix: suffix) }

  /// The name of a file with a suffix for the dossier at a path.
  static func name(for path: String, suffix: String) -> String {
    let ending = ".voorzorg.json"
    return (path.hasSuffix(ending) ? String(path.dropLast(ending.utf8.count)) : path) + suffix
  }
}
