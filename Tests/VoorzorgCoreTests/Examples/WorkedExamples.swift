import Foundation

@testable import VoorzorgCore

/// The dossiers in `docs/voorbeelden`, as officers find them too.
enum WorkedExamples: String, CaseIterable, Sendable {
  case eindhoven = "regio-eindhoven-2021"
  case centrumgemeenten = "44-centrumgemeenten"
  case gemeenten = "116-gemeenten"

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/voorbeelden")

  /// The dossiers by name of their files.
  func dossiers() throws -> [(file: String, reading: DossierReading)] {
    let folder = Self.folder.appending(path: rawValue)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      let bytes = try Array(Data(contentsOf: folder.appending(path: name)))
      return (name, DossierReading(bytes, instrument: Shared.instrument))
    }
  }

  /// The dossiers added up.
  func overview() throws -> RegionOverview {
    let slots = try RegionSlots(Shared.instrument)
    var tally = RegionTally()
    for (file, reading) in try dossiers() {
      _ = tally.add(RegionContribution(reading.dossier, file: file, slots: slots))
    }
    return RegionOverview(tally, slots, part: .alles, today: nil)
  }
}
