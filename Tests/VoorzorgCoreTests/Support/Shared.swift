@testable import VoorzorgCore

/// The built-in catalogues, read once for all tests.
enum Shared {
  static let instrument: Instrument = load { try Instrument.load() }
  static let reports: ReportBuilder = load { try ReportBuilder(instrument: instrument) }
  static let gemeenten: Gemeenten = load { try Gemeenten.load() }
  static let wholeRules = WholeRules(instrument)
  static let pijlers: PijlersCatalogue = load { try PijlersCatalogue.load() }

  /// The built-in example of a municipality.
  static let example = EmbeddedResources.voorbeeldVoorzorg.bytes
  /// The built-in example of a region.
  static let regionalExample = EmbeddedResources.voorbeeldRegioVoorzorg.bytes

  private static func load<Value>(_ body: () throws -> Value) -> Value {
    do { return try body() } catch { fatalError("a built-in catalogue is malformed: \(error)") }
  }
}
