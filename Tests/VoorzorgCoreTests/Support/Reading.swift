@testable import VoorzorgCore

/// Reads a dossier from text.
func reading(_ text: String) -> DossierReading {
  DossierReading(Array(text.utf8), instrument: Shared.instrument)
}

/// The codes of the findings of severity fout.
func faultCodes(_ findings: [Finding]) -> [String] {
  findings.filter { $0.severity == .fout }.map(\.code)
}

extension Checker {
  /// The checker with the built-in catalogues.
  static let shared = Checker(instrument: Shared.instrument, gemeenten: Shared.gemeenten)
}

extension Dossier {
  /// The example, read.
  static let example = DossierReading(Shared.example, instrument: Shared.instrument).dossier
}
