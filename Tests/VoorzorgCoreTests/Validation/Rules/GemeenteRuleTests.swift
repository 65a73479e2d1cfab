import Testing

@testable import VoorzorgCore

@Suite("V226 and V227: the municipality is one that exists")
struct GemeenteRuleTests {
  private func dossier(_ name: String?, _ code: String?) -> Dossier {
    var dossier = Dossier.sound
    dossier["gemeente.naam"] = name.map { .text($0) }
    dossier["gemeente.code"] = code.map { .text($0) }
    return dossier
  }

  @Test("a name and a code of different municipalities disagree")
  func mismatch() {
    let wrong = dossier("Utrecht", "GM0363")
    expect(GemeenteMismatch.self, "V226", .waarschuwing, in: wrong, at: ["gemeente.code"])
    #expect(findings(of: GemeenteMismatch.self, in: wrong)[0].proposal == "de code van Utrecht is GM0344")
    #expect(findings(of: GemeenteMismatch.self, in: wrong)[0].related?.question == "gemeente.naam")
  }

  @Test(
    "a name in another spelling agrees with its code, and so does either namesake",
    arguments: [
      ("UTRECHT", "GM0344"), ("utrecht", "gm0344"), ("Den Haag", "GM0518"), ("'s-Gravenhage", "GM0518"),
      ("Bergen", "GM0373"), ("Bergen", "GM0893"), ("Nergenshuizen", "GM0344"), ("Utrecht", "GM9999"),
    ]
  )
  func agree(name: String, code: String) {
    expect(GemeenteMismatch.self, "V226", .waarschuwing, in: dossier(name, code), at: [])
  }

  @Test("a name or code that is missing or unknown is a warning with a proposal, never a fault")
  func unknown() {
    expect(
      GemeenteUnknown.self,
      "V227",
      .waarschuwing,
      in: dossier("Utrect", "GM0344"),
      at: ["gemeente.naam"]
    )
    #expect(
      findings(of: GemeenteUnknown.self, in: dossier("Utrect", nil))[0].proposal == "bedoelt u 'Utrecht'?"
    )
    expect(
      GemeenteUnknown.self,
      "V227",
      .waarschuwing,
      in: dossier("Utrecht", "GM9999"),
      at: ["gemeente.code"]
    )
    expect(
      GemeenteUnknown.self,
      "V227",
      .waarschuwing,
      in: dossier("Proefhaven", "GM0000"),
      at: ["gemeente.naam", "gemeente.code"]
    )
    expect(GemeenteUnknown.self, "V227", .waarschuwing, in: dossier(nil, nil), at: ["gemeente.naam"])
  }

  @Test("a known name needs no code")
  func known() {
    expect(GemeenteUnknown.self, "V227", .waarschuwing, in: dossier("Utrecht", nil), at: [])
    expect(GemeenteUnknown.self, "V227", .waarschuwing, in: .sound, at: [])
  }

  @Test("a region is looked up in no list, but needs a name")
  func region() throws {
    var region = Dossier(for: Shared.instrument, subject: .regio)
    expect(GemeenteUnknown.self, "V227", .waarschuwing, in: region, at: ["regio.naam"])
    region["regio.naam"] = .text("Proefland")
    expect(GemeenteUnknown.self, "V227", .waarschuwing, in: region, at: [])
    expect(GemeenteMismatch.self, "V226", .waarschuwing, in: region, at: [])
  }
}
