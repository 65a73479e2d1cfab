import VoorzorgCore

/// The formats of a conversation agenda.
enum AgendaFormat: String, CaseIterable, Sendable {
  case markdown
  case html
  case json

  /// The bytes of an agenda in this format.
  func bytes(of document: Document) -> [UInt8] {
    switch self {
    case .markdown: MarkdownRenderer.bytes(of: document)
    case .html: HTMLRenderer.bytes(of: document)
    case .json: JSONReport.bytes(of: document)
    }
  }
}
