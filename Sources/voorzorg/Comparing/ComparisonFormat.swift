import VoorzorgCore

/// The formats in which `voorzorg vergelijken` writes.
enum ComparisonFormat: String, CaseIterable, Sendable {
  case markdown
  case html
  case json

  /// The bytes of a comparison in this format.
  func bytes(of series: ComparisonSeries, builder: ReportBuilder, instrument: Instrument) -> [UInt8] {
    switch self {
    case .markdown: MarkdownRenderer.bytes(of: ComparisonDocument(series, builder: builder).document)
    case .html: HTMLRenderer.bytes(of: ComparisonDocument(series, builder: builder).document)
    case .json: ComparisonJSON.bytes(of: series, instrument: instrument)
    }
  }
}
