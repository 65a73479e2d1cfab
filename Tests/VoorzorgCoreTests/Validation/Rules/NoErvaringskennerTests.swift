import Testing

@testable import VoorzorgCore

@Suite("V228: an offered dossier without ervaringskenner")
struct NoErvaringskennerTests {
  private func dossier(roles: [String?], status: String = "aangeboden") -> Dossier {
    var dossier = Dossier.sound
    dossier["status"] = .choice(status)
    dossier.record.lists[Shared.instrument.head.invullers] = []
    for role in roles { dossier.add("invullers", role.map { ["rol": .text($0)] } ?? [:]) }
    return dossier
  }

  @Test("nobody, or nobody with that role, is told once")
  func missing() {
    for roles in [[], ["steller", nil], ["beleidsmedewerker met veel ervaring"]] {
      expect(NoErvaringskenner.self, "V228", .waarschuwing, in: dossier(roles: roles), at: ["invullers"])
    }
  }

  @Test(
    "the usual names for the role are understood",
    arguments: ["ervaringskenner", "Ervaringskenner", "ervaringsdeskundige", "vrijwillig ervaringswerker"]
  )
  func present(role: String) {
    expect(NoErvaringskenner.self, "V228", .waarschuwing, in: dossier(roles: ["steller", role]), at: [])
  }

  @Test("a concept may still look for one")
  func concept() {
    expect(NoErvaringskenner.self, "V228", .waarschuwing, in: dossier(roles: [], status: "concept"), at: [])
  }
}
