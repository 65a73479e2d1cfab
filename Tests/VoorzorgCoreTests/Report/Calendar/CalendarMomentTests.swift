import Testing

@testable import VoorzorgCore

struct CalendarMomentTests {
  @Test func secondsSince1970AreAMomentInUTC() {
    // As `date -u -d @SECONDS +%Y%m%dT%H%M%SZ` says.
    #expect(CalendarMoment(secondsSince1970: 0)?.text == "19700101T000000Z")
    #expect(CalendarMoment(secondsSince1970: 1_798_761_599)?.text == "20261231T235959Z")
    #expect(CalendarMoment(secondsSince1970: 951_868_800)?.text == "20000301T000000Z")
    #expect(CalendarMoment(secondsSince1970: -1) == nil)
    #expect(CalendarMoment(secondsSince1970: .max) == nil)
  }

  @Test func aLaterMomentHasAHigherNumberThatProgramsCanHold() throws {
    let moments = [0, 946_684_800, 946_684_860, 1_798_761_599].compactMap(
      CalendarMoment.init(secondsSince1970:)
    )
    #expect(moments.map(\.sequence) == [0, 0, 1, 14_201_279])
    let last = CalendarMoment(Day(nearestToYear: 9999, month: 12, day: 31))
    #expect(last.sequence == 2_147_483_647)
  }

  @Test func theMomentIsTheOneGivenElseTodayElseTheReferenceDay() throws {
    let given = try #require(CalendarMoment(secondsSince1970: 1_798_761_599))
    #expect(try calendar(.example, moment: given, today: "2026-05-01").moment == given)
    #expect(try calendar(.example, today: "2026-05-01").moment.text == "20260501T000000Z")
    #expect(try calendar(.example).moment.text == "20260312T000000Z")
    #expect(try calendar(.empty).moment.text == "20250101T000000Z")
  }
}
