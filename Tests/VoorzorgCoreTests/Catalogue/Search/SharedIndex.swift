@testable import VoorzorgCore

/// The index of the built-in catalogues, made once for all tests: it reads everything there is.
enum SharedIndex {
  private static let made = Result { try CatalogueIndex.load(for: Instrument.load()) }

  static func get() throws -> CatalogueIndex { try made.get() }
}
