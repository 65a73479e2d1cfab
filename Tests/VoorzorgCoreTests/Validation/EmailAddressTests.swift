import Testing

@testable import VoorzorgCore

@Suite("E-mail addresses of persons are told from those of desks")
struct EmailAddressTests {
  @Test(
    "an address may be a person's",
    arguments: [
      "j.jansen@utrecht.nl", "Mail naar J.Jansen@Utrecht.NL.", "<jan@x.nl>", "(jan@x.nl)", "mailto:jan@x.nl",
      "jan_2@x.nl",
      "jan+werk@x.co.uk", "jan@sub.domein.nl, of bel", "info@x.nl en jan@x.nl", "jan@x.nl;info@x.nl",
      "p.posthumus@x.nl",
      "m.raadsma@x.nl", "l.zorgdrager@x.nl", "ján@x.nl",
    ]
  )
  func person(text: String) {
    #expect(PersonalTrace.find(in: text) == [.emailAddress])
  }

  @Test(
    "a desk, or no address at all, is no trace",
    arguments: [
      "info@x.nl", "Info@x.nl.", "meldpunt@x.nl", "meldpunt-zorg@x.nl", "meldpuntzorg@x.nl",
      "wijkteam-noord@x.nl",
      "wijkteamnoord@x.nl", "wijkteam.noord@x.nl", "gemeente@x.nl", "loket@x.nl", "woonloket@x.nl",
      "post@x.nl",
      "secretariaat.sd@x.nl", "klantcontactcentrum@x.nl", "privacy@x.nl", "noreply@x.nl", "no-reply@x.nl",
      "@utrecht",
      "jan@", "jan@localhost", "jan@.nl", "@", "a @ b.nl", "prijs @ 5", "griffie@x.nl", "toegang_wmo@x.nl",
      "beleid@x.nl",
    ]
  )
  func desk(text: String) {
    #expect(PersonalTrace.find(in: text) == [])
  }

  @Test("a text with all three kinds tells each once")
  func allKinds() {
    let text = "Jan (123456782, 111222333), 06-12345678, 06-87654321, jan@x.nl, piet@x.nl"
    #expect(PersonalTrace.find(in: text) == PersonalTrace.allCases)
  }
}
