import TestSupport
import Testing

@testable import VoorzorgCore

struct RefusedDateTests {
  @Test(arguments: [
    ("31-2-2026", "31 februari 2026 bestaat niet: februari 2026 heeft 28 dagen", "28 februari 2026"),
    ("2026-02-30", "30 februari 2026 bestaat niet: februari 2026 heeft 28 dagen", "28 februari 2026"),
    ("29 feb 2027", "29 februari 2027 bestaat niet: februari 2027 heeft 28 dagen", "28 februari 2027"),
    ("30 februari", "30 februari bestaat niet: februari heeft hoogstens 29 dagen", "29 februari"),
    ("31 april", "31 april bestaat niet: april heeft 30 dagen", "30 april"),
    ("31-11-26", "31 november 2026 bestaat niet: november 2026 heeft 30 dagen", "30 november 2026"),
  ])
  func aDayThatTheMonthDoesNotHaveProposesItsLast(text: String, message: String, last: String) throws {
    let problem = try refusal(text)
    #expect(problem.message == message)
    #expect(problem.proposal == "schrijf \(last), de laatste dag van die maand")
  }

  @Test func dayZeroProposesTheFirst() throws {
    #expect(try refusal("0-3-2026").proposal == "schrijf 1 maart 2026, de eerste dag van die maand")
  }

  @Test func monthThirteenProposesTheDateTheOtherWayRound() throws {
    let problem = try refusal("3-13-2026")
    #expect(problem.message == "13 is geen maand: een jaar heeft er 12")
    #expect(problem.proposal == "schrijf '13 maart 2026', als u die dag bedoelt")
    #expect(try refusal("13-13-2026").proposal == "schrijf de maand voluit, bijvoorbeeld 1 maart 2026")
    #expect(try refusal("13-2026").message == "13 is geen maand: een jaar heeft er 12")
    #expect(try refusal("03/26").message == "26 is geen maand: een jaar heeft er 12")
  }

  @Test(arguments: [("1-3-202", "202"), ("1 maart 6", "6"), ("1-3-20226", "20226"), ("1-3-0000", "0000")])
  func aYearThatIsNoneIsSaid(text: String, year: String) throws {
    let problem = try refusal(text)
    #expect(problem.message == "'\(year)' is geen jaartal")
    #expect(problem.proposal == "schrijf het jaar met vier cijfers, bijvoorbeeld 2026")
  }

  @Test(arguments: [
    ("1 maatr 2026", "maatr", "1 maart 2026"), ("3 Setpember", "setpember", "3 september"),
    ("eind febuari 2027", "febuari", "eind februari 2027"), ("1 october 2026", "october", "1 oktober 2026"),
    ("over 3 maandn", "maandn", "over 3 maanden"), ("overmrgen", "overmrgen", "overmorgen"),
    ("vrijdga 4 december 2026", "vrijdga", "vrijdag 4 december 2026"), ("5 decem", "decem", "5 december"),
  ])
  func aMisspeltWordProposesTheDateWithTheNearest(text: String, word: String, proposal: String) throws {
    let problem = try refusal(text)
    #expect(problem.message == "'\(word)' is geen woord voor een datum")
    #expect(problem.proposal == "schrijf '\(proposal)'")
  }

  @Test(arguments: [
    ("voorjaar 2027", "begin maart", "eind mei"), ("lente", "begin maart", "eind mei"),
    ("in de zomer", "begin juni", "eind augustus"), ("eind zomer", "begin juni", "eind augustus"),
    ("najaar 2026", "begin september", "eind november"), ("herfst", "begin september", "eind november"),
    ("winter", "begin december", "eind februari"),
  ])
  func aSeasonIsNoDay(text: String, begin: String, end: String) throws {
    let problem = try refusal(text)
    #expect(problem.message.hasSuffix("is geen dag: niet iedereen laat dat seizoen op dezelfde dag beginnen"))
    #expect(problem.proposal == "noem een maand, bijvoorbeeld '\(begin)' of '\(end)'")
  }

  @Test(arguments: [
    ("3 maanden", "3 maanden"), ("in 3 maanden", "3 maanden"), ("een half jaar", "een half jaar"),
    ("half jaar", "half jaar"), ("2 weken", "2 weken"),
  ])
  func aTimeProposesOver(text: String, duration: String) throws {
    let problem = try refusal(text)
    #expect(problem.message == "'\(duration)' is een tijd, geen dag")
    #expect(problem.proposal == "schrijf 'over \(duration)'")
  }

  @Test(arguments: [
    "straks", "z.s.m.", "1", "26", "-", "", "   ", "1 t/m 3 april 2026", "1/2 maart 2026", "1-3 april 2026",
    "12-03-2026 14:00", "2026-03-12T00:00", "-1-3-2026", "1-3-2026?", "1 maart 2026 (vrijdag)", "20260301",
    "over", "over maanden", "over 2,5 jaar", "over 3 half jaar", "geleden", "van de", "kwartaal", "jaar",
    "eind",
    "eind 1 maart 2026", "eind vandaag", "morgen 1 maart", "maart april", "٣ maart 2026", "1\n3\n2026 x",
    "1-2-3-2026", "vrijdag maandag", "vrijdag maart 2026", "🙂", "over 1234567 dagen",
    "volgende", "Q 2026", "1 maa 2026", "week", "eind half jaar",
  ])
  func whatIsNoDateProposesHowToWriteOne(text: String) throws {
    let problem = try refusal(text)
    #expect(problem.message.hasSuffix("is niet als datum te lezen"))
    #expect(problem.proposal == "schrijf een dag als 1-3-2026, 1 maart 2026, eind 2026 of over 3 maanden")
  }

  @Test(arguments: ["over 9000 jaar", "9000 jaar geleden", "over 999999 jaar"])
  func aDayOutsideTheCalendarIsNone(text: String) throws {
    #expect(try refusal(text).message == "Die dag ligt niet tussen het jaar 1 en het jaar 9999")
  }

  @Test(arguments: [
    "vorig jaar", "gisteren", "1 maart vorig jaar", "Q1 vorig jaar", "eind vorig jaar", "vorige week",
  ])
  func atTheBeginOfTheCalendarNothingIsBefore(text: String) throws {
    #expect(try days(text, on: "0001-01-01") == [])
  }

  @Test(arguments: [
    "volgend jaar", "morgen", "vrijdag", "1 maart volgend jaar", "volgende vrijdag", "week 53 9999",
  ])
  func atTheEndOfTheCalendarNothingFollows(text: String) throws {
    #expect(try days(text, on: "9999-12-31").allSatisfy { $0 <= "9999-12-31" })
  }

  @Test func aPageOfTextIsRefusedAtOnce() throws {
    let page = String(repeating: "1 maart 2026 ", count: 10_000)
    #expect(try refusal(page).message.hasSuffix("is niet als datum te lezen"))
  }

  @Test func whateverIsTypedIsReadOrRefused() throws {
    var generator = SeededGenerator(seed: 2026)
    let pieces = [
      "1", "31", "2026", "26", "'", "-", "/", ".", " ", " ", " ", "maart", "feb", "eind", "begin", "half",
      "over",
      "jaar", "week", "kwartaal", "Q", "e", "volgende", "vorig", "vrijdag", "zo", "een", "geleden", "helft",
      "van",
      "eerste", "53", "0", "999999", "morgen", "é", "\u{301}", "ß",
    ]
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 0...7, using: &generator)).map { _ in generator.pick(pieces) }.joined()
      let today = Day(nearestToYear: generator.pick([1, 2024, 2026, 9999]), month: 12, day: 31)
      guard case .several(let candidates) = DutchDate.read(text, today: today) else { continue }
      #expect(candidates.count > 1 && candidates.map(\.day) == Set(candidates.map(\.day)).sorted(), "\(text)")
      #expect(candidates.allSatisfy { !$0.description.isEmpty }, "\(text)")
    }
  }
}
