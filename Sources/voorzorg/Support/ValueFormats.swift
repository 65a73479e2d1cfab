import CommandLineKit
import VoorzorgCore

extension ValueFormat where Value == String {
  /// A dossier.
  static var dossier: Self {
    .file("BESTAND", suffixes: [".voorzorg.json"])
  }
}

extension ValueFormat where Value == Day {
  /// A day as ISO 8601 writes it.
  static var day: Self {
    ValueFormat("DATUM") { text throws(InvalidValue) in
      guard let day = Day(iso: text) else {
        throw InvalidValue("dit is geen bestaande dag; schrijf een dag als 2026-03-12")
      }
      return day
    }
  }
}
