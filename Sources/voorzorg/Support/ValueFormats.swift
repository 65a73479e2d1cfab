import CommandLineKit
import TextKit
import VoorzorgCore

extension ValueFormat where Value == String {
  /// A dossier.
  static var dossier: Self {
    .file("BESTAND", suffixes: [".voorzorg.json"])
  }

  /// An ankerpunt, by name, number or title.
  static var ankerpunt: Self {
    ValueFormat("NAAM", completion: .custom("ankerpunt")) { text throws(InvalidValue) in
      let ankerpunten = (try? Instrument.load().ankerpunten) ?? []
      let wanted = text.folded
      let found = ankerpunten.first { [$0.name, String($0.number), $0.title.folded].contains(wanted) }
      guard let found else {
        throw InvalidValue(
          "dit is geen ankerpunt; zie 'voorzorg uitleg ankerpunten'",
          proposal: nearestName(to: text, among: ankerpunten.map(\.name))
        )
      }
      return found.name
    }
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

extension ValueFormat where Value == Int {
  /// A year of which a dossier can tell.
  static var year: Self {
    ValueFormat("JJJJ") { text throws(InvalidValue) in
      let years = RegionSlots.years
      guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(text),
        years.contains(year)
      else {
        throw InvalidValue("dit is geen jaar van \(years.lowerBound) tot en met \(years.upperBound)")
      }
      return year
    }
  }
}
