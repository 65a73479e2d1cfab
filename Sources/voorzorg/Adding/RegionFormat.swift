import VoorzorgCore

/// The formats in which `voorzorg regio` writes.
enum RegionFormat: String, CaseIterable, Sendable {
  case markdown
  case html
  case json
  case csv
  case jsonl

  /// Gives the bytes of an overview in this format, a piece at a time.
  func write(_ overview: RegionOverview, to emit: ([UInt8]) throws -> Void) throws {
    switch self {
    case .markdown: try emit(MarkdownRenderer.bytes(of: RegionDocument(overview).document))
    case .html: try emit(HTMLRenderer.bytes(of: RegionDocument(overview).document))
    case .json: try emit(RegionJSON.bytes(of: overview))
    case .csv: try RegionRows(overview, in: .csv).write(to: emit)
    case .jsonl: try RegionRows(overview, in: .jsonl).write(to: emit)
    }
  }

  /// Gives the bytes of counts without names in this format, a piece at a time.
  func write(_ region: NamelessRegion, _ instrument: Instrument, to emit: ([UInt8]) throws -> Void) throws {
    switch self {
    case .markdown: try emit(MarkdownRenderer.bytes(of: NamelessDocument(region, instrument).document))
    case .html: try emit(HTMLRenderer.bytes(of: NamelessDocument(region, instrument).document))
    case .json: try emit(NamelessJSON.bytes(of: region))
    case .csv: try NamelessRows(region, in: .csv).write(to: emit)
    case .jsonl: try NamelessRows(region, in: .jsonl).write(to: emit)
    }
  }
}
