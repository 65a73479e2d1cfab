import Testing

@testable import VoorzorgCore

@Suite("Municipalities are found by code and by the names people use")
struct GemeentenTests {
  private let gemeenten = Shared.gemeenten

  @Test("there are 342, each with a code and a name of its own, on a reference day")
  func list() {
    #expect(gemeenten.all.count == 342)
    #expect(Set(gemeenten.all.map(\.code)).count == 342)
    #expect(Set(gemeenten.all.map(\.name)).count == 342)
    #expect(gemeenten.all.allSatisfy { $0.code.wholeMatch(of: /GM\d{4}/) != nil })
    #expect(gemeenten.referenceDay == Day(year: 2026, month: 1, day: 1))
    #expect(!gemeenten.provenance.isEmpty)
  }

  @Test("a code is found in either case, with space around it", arguments: ["GM0344", "gm0344", " GM0344 "])
  func code(code: String) {
    #expect(gemeenten.gemeente(code: code)?.name == "Utrecht")
  }

  @Test("an unknown code finds nothing", arguments: ["GM9999", "0344", "", "GM 0344"])
  func unknownCode(code: String) {
    #expect(gemeenten.gemeente(code: code) == nil)
  }

  @Test(
    "a name is found whatever its case, diacritics, hyphens or suffix",
    arguments: [
      ("Utrecht", "GM0344"), ("UTRECHT", "GM0344"), (" utrecht ", "GM0344"), ("sudwest-fryslan", "GM1900"),
      ("Súdwest-Fryslân", "GM1900"), ("Sudwest Fryslan", "GM1900"),
      ("Su\u{301}dwest-Frysla\u{302}n", "GM1900"),
      ("Hengelo", "GM0164"), ("Hengelo (O.)", "GM0164"), ("hengelo o", "GM0164"), ("Den Haag", "GM0518"),
      ("den haag", "GM0518"), ("'s-Gravenhage", "GM0518"), ("’s-Gravenhage", "GM0518"),
      ("s gravenhage", "GM0518"),
      ("Den Bosch", "GM0796"), ("'s-Hertogenbosch", "GM0796"), ("Nuenen", "GM0820"),
      ("Bergen (NH.)", "GM0373"),
      ("bergen (l.)", "GM0893"),
    ]
  )
  func name(name: String, code: String) {
    #expect(gemeenten.gemeenten(named: name).map(\.code) == [code])
  }

  @Test("Bergen is two municipalities")
  func namesakes() {
    #expect(Set(gemeenten.gemeenten(named: "Bergen").map(\.code)) == ["GM0373", "GM0893"])
  }

  @Test("every municipality is found by each of its own names")
  func everyName() {
    for gemeente in gemeenten.all {
      for name in [gemeente.name, gemeente.plainName] + gemeente.aliases {
        #expect(gemeenten.gemeenten(named: name).contains(gemeente), "\(name)")
      }
    }
  }

  @Test("an unknown name finds nothing, and the nearest one is proposed")
  func unknownName() {
    #expect(gemeenten.gemeenten(named: "Proefhaven") == [])
    #expect(gemeenten.gemeenten(named: "") == [])
    #expect(gemeenten.gemeenten(named: "-") == [])
    #expect(gemeenten.nearestName(to: "Amsterdm") == "Amsterdam")
    #expect(gemeenten.nearestName(to: "Den Haagg") == "Den Haag")
    #expect(gemeenten.nearestName(to: "Xyzzy") == nil)
  }
}
