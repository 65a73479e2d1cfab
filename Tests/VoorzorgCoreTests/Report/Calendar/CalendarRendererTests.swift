import Testing

@testable import VoorzorgCore

struct CalendarRendererTests {
  private func urk(_ answers: KeyValuePairs<String, String>) throws -> Dossier {
    try Dossier.empty.answering([
      "gemeente.naam": "Urk", "gemeente.code": "GM0184", "peildatum": "2026-03-12",
      "implementatieplan": "outreach",
    ]).answering(answers)
  }

  private let head = """
    BEGIN:VCALENDAR\r
    VERSION:2.0\r
    PRODID:-//voorzorg//agenda//NL\r
    CALSCALE:GREGORIAN\r
    X-WR-CALNAME:Voorzorg · Urk\r

    """

  @Test func aTargetDateIsAnEventOfADayWithAReminder() throws {
    let dossier = try urk([
      "implementatieplan.1.beoogdeDatumGereed": "2026-12-31", "implementatieplan.1.doel": "Kort; en goed.",
    ])
    let expected =
      head + """
        BEGIN:VEVENT\r
        UID:gm0184.implementatieplan.outreach.beoogdeDatumGereed@voorzorg\r
        DTSTAMP:20260312T000000Z\r
        LAST-MODIFIED:20260312T000000Z\r
        SEQUENCE:13776480\r
        DTSTART;VALUE=DATE:20261231\r
        DTEND;VALUE=DATE:20270101\r
        TRANSP:TRANSPARENT\r
        SUMMARY:Beoogde datum gereed: Outreach (Urk)\r
        DESCRIPTION:Doel: Kort\\; en goed.\\nGemeente: Urk\\nStatus van het plan: conc\r
         ept\r
        CATEGORIES:Voorzorg,Outreach\r
        BEGIN:VALARM\r
        ACTION:DISPLAY\r
        DESCRIPTION:Beoogde datum gereed: Outreach (Urk)\r
        TRIGGER:-P14D\r
        END:VALARM\r
        END:VEVENT\r
        END:VCALENDAR\r

        """
    #expect(try calendarText(dossier) == expected)
  }

  @Test func anActionIsATaskAndAnEvent() throws {
    let dossier = try urk([
      "implementatieplan.1.actieregels.1.actie": "Bellen",
      "implementatieplan.1.actieregels.1.gereedOp": "2026-06-01",
    ])
    let lines = try calendarText(dossier).contentLines
    #expect(lines.filter { $0.hasPrefix("BEGIN:") && $0 != "BEGIN:VALARM" }.dropFirst().count == 2)
    #expect(lines.contains("DTSTART;VALUE=DATE:20260601"))
    #expect(lines.contains("DUE;VALUE=DATE:20260601"))
    #expect(lines.filter { $0.hasPrefix("TRIGGER") } == ["TRIGGER:-P14D", "TRIGGER;RELATED=END:-P14D"])
    #expect(lines.filter { $0.hasPrefix("UID:") }.count == 2)
  }

  @Test(arguments: [("ja", ["STATUS:COMPLETED"]), ("nee", ["STATUS:NEEDS-ACTION"]), ("", [])])
  func thatNobodySaidSoIsNotThatItIsOpen(answer: String, status: [String]) throws {
    let dossier = try urk([
      "implementatieplan.1.actieregels.1.actie": "Bellen",
      "implementatieplan.1.actieregels.1.klaar": answer,
    ])
    let lines = try calendarText(dossier).contentLines
    #expect(lines.filter { $0.hasPrefix("STATUS:") } == status)
    #expect(lines.contains("PERCENT-COMPLETE:100") == (answer == "ja"))
  }

  @Test func theLastDayOfTheCalendarHasNoNextDay() throws {
    let lines = try calendarText(urk(["implementatieplan.1.beoogdeDatumGereed": "9999-12-31"])).contentLines
    #expect(lines.contains("DTSTART;VALUE=DATE:99991231"))
    #expect(!lines.contains { $0.hasPrefix("DTEND") })
  }

  @Test func aPlanWithoutDatesGivesACalendarThatHoldsSomething() throws {
    let lines = try calendarText(urk([:])).contentLines
    #expect(lines.filter { $0.hasPrefix("BEGIN:V") } == ["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE"])
    #expect(!lines.contains { $0.hasPrefix("UID") })
  }

  @Test func whatSomebodyTypesEndsNoEvent() throws {
    var dossier = try urk(["implementatieplan.1.beoogdeDatumGereed": "2026-12-31"])
    let trick = "Doel\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:vals\u{85}\u{2028}END:VCALENDAR"
    dossier[priority: 0, "doel"] = .text(trick)
    dossier["gemeente.naam"] = .text(trick)
    let lines = try calendarText(dossier).contentLines
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 1)
    #expect(lines.filter { $0 == "END:VEVENT" }.count == 1)
    #expect(lines.filter { $0.hasPrefix("UID:") }.count == 1)
    #expect(lines.last == "END:VCALENDAR")
    #expect(lines.filter { $0 == "END:VCALENDAR" }.count == 1)
    let description = try #require(lines.first { $0.hasPrefix("DESCRIPTION:") })
    #expect(description.contains(#"Doel: Doel␍\nEND:VEVENT␍\nBEGIN:VEVENT\nUID:vals␦\nEND:VCALENDAR"#))
  }

  @Test func everyLineOfTheExampleFitsAndEndsWell() throws {
    let bytes = CalendarRenderer.bytes(of: [try calendar(.example)])
    let lines = bytes.split(separator: 10)
    #expect(lines.count > 200)
    #expect(lines.allSatisfy { $0.last == 13 && $0.dropLast().count <= 75 && !$0.dropLast().contains(13) })
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
  }
}
