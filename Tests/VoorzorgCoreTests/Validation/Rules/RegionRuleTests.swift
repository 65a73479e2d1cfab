import Testing

@testable import VoorzorgCore

@Suite("V276, V277, V278 and V292: means, work packages and values")
struct RegionRuleTests {
  private let means = "regioplan.middelen.1."

  @Test("money that is not there but may be used later is told at both answers")
  func usable() throws {
    let dossier = try Dossier.empty.answering([means + "beschikbaar": "nee", means + "inzetbaar": "ja"])
    expect(UsableButNotAvailable.self, "V276", .waarschuwing, in: dossier, at: [means + "inzetbaar"])
    #expect(
      findings(of: UsableButNotAvailable.self, in: dossier)[0].related?.question == means + "beschikbaar"
    )
  }

  @Test(
    "unknown and unanswered are no no",
    arguments: [
      ("onbekend", "ja"), ("", "ja"), ("ja", "ja"), ("nee", "nee"), ("nee", "onbekend"), ("nee", ""),
    ]
  )
  func otherAnswers(available: String, usable: String) throws {
    let dossier = try Dossier.empty.answering([
      means + "jaar": "2026", means + "beschikbaar": available, means + "inzetbaar": usable,
    ])
    expect(UsableButNotAvailable.self, "V276", .waarschuwing, in: dossier, at: [])
    expect(MeansWithoutYear.self, "V292", .tip, in: dossier, at: [])
  }

  @Test("means without a year give a tip")
  func year() throws {
    let dossier = try Dossier.empty.answering([means + "bedrag": "onbekend"])
    expect(MeansWithoutYear.self, "V292", .tip, in: dossier, at: [means + "jaar"])
  }

  @Test("a work package of a region has a project leader")
  func workPackage() throws {
    let region = Dossier(for: Shared.instrument, subject: .regio)
    let name = "regioplan.werkpakketten.1."
    var dossier = try region.answering([name + "naam": "Huurachterstand"])
    expect(WorkPackageWithoutLeader.self, "V277", .waarschuwing, in: dossier, at: [name + "projectleider"])
    dossier = try dossier.answering([name + "projectleider": "Projectleider preventie"])
    expect(WorkPackageWithoutLeader.self, "V277", .waarschuwing, in: dossier, at: [])
    expect(WorkPackageWithoutLeader.self, "V277", .waarschuwing, in: region, at: [])
  }

  @Test("a value of an ankerpunt says where it stands")
  func waarde() throws {
    let name = "voorzorgscan.respijtopties."
    var dossier = try Dossier.empty.answering([name + "waarde": "meedoen"])
    expect(WaardeWithoutSource.self, "V278", .waarschuwing, in: dossier, at: [name + "waardeBron"])
    dossier = try dossier.answering([name + "waardeBron": "Gids, p. 24"])
    expect(WaardeWithoutSource.self, "V278", .waarschuwing, in: dossier, at: [])
    expect(WaardeWithoutSource.self, "V278", .waarschuwing, in: .empty, at: [])
  }
}
