@testable import VoorzorgCore

extension RegionOverview {
  /// What dossiers bring into a region, each under a number for its file.
  init(_ dossiers: [Dossier], part: RegionPart = .alles, today: Day? = nil, year: Int? = nil) throws {
    let slots = try RegionSlots(Shared.instrument)
    var tally = RegionTally()
    for (number, dossier) in dossiers.enumerated() {
      let contribution = RegionContribution(
        dossier,
        file: "\(number)",
        slots: slots,
        withHistory: part == .jaarverslag
      )
      _ = tally.add(contribution)
    }
    self.init(tally, slots, part: part, today: today, year: year.map(ReportedYear.init))
  }

  /// The yearly report of dossiers.
  static func report(of year: Int, _ dossiers: [Dossier]) throws -> Jaarverslag {
    let overview = try RegionOverview(dossiers, part: .jaarverslag, year: year)
    guard let report = overview.jaarverslag else { throw NoReport() }
    return report
  }

  private struct NoReport: Error {}
}

extension Dossier {
  /// An empty dossier of a municipality with a name.
  static func gemeente(_ name: String, _ answers: [String: Answer] = [:]) -> Dossier {
    var dossier = Dossier(for: Shared.instrument)
    dossier["gemeente.naam"] = .text(name)
    for (path, answer) in answers { dossier[path] = answer }
    return dossier
  }

  /// The built-in example of a municipality under another name.
  static func example(named name: String, _ change: (inout Dossier) -> Void = { _ in }) -> Dossier {
    var dossier = DossierReading(Shared.example, instrument: Shared.instrument).dossier
    dossier["gemeente.naam"] = .text(name)
    dossier["gemeente.code"] = nil
    change(&dossier)
    return dossier
  }

  /// The built-in example of a region.
  static var region: Dossier { DossierReading(Shared.regionalExample, instrument: Shared.instrument).dossier }
}

extension Jaarverslag {
  /// It as a document.
  var document: Document { RegionDocument(overview).document }
}
