/// What is said about a text that is no date.
enum DateProblem {
  static func unreadable(_ text: String) -> AnswerParser.Problem {
    AnswerParser.Problem(
      message: "'\(text.shown)' is niet als datum te lezen",
      proposal: "schrijf een dag als 1-3-2026, 1 maart 2026, eind 2026 of over 3 maanden"
    )
  }

  static func unknownWord(_ word: String, corrected: String) -> AnswerParser.Problem {
    AnswerParser.Problem(
      message: "'\(word.shown)' is geen woord voor een datum",
      proposal: "schrijf '\(corrected.shown)'"
    )
  }

  static func missingOver(_ duration: String) -> AnswerParser.Problem {
    AnswerParser.Problem(
      message: "'\(duration)' is een tijd, geen dag",
      proposal: "schrijf 'over \(duration)'"
    )
  }

  static func season(_ season: DateSeason) -> AnswerParser.Problem {
    AnswerParser.Problem(
      message: "'\(season.name)' is geen dag: niet iedereen laat dat seizoen op dezelfde dag beginnen",
      proposal: "noem een maand, bijvoorbeeld 'begin \(season.firstMonth)' of 'eind \(season.lastMonth)'"
    )
  }

  static func outsideCalendar() -> AnswerParser.Problem {
    AnswerParser.Problem(
      message: "Die dag ligt niet tussen het jaar 1 en het jaar 9999",
      proposal: "kies een dag dichterbij"
    )
  }

  static func noYear(_ number: DateWord.Number) -> AnswerParser.Problem {
    AnswerParser.Problem(
      message: "'\(padded(number))' is geen jaartal",
      proposal: "schrijf het jaar met vier cijfers, bijvoorbeeld 2026"
    )
  }

  /// - Parameter year: nil when the day does not exist in any year.
  static func noDay(_ day: Int, month: Int, year: Int?) -> AnswerParser.Problem {
    let name = Day.dutchMonthNames[month - 1]
    let named = year.map { "\(name) \($0)" } ?? name
    // Without a year February has as many days as it can have.
    let length = Day.length(ofMonth: month, year: year ?? 2000)
    let atMost = year == nil && month == 2 ? "hoogstens " : ""
    return AnswerParser.Problem(
      message: "\(day) \(named) bestaat niet: \(named) heeft \(atMost)\(length) dagen",
      proposal: day == 0
        ? "schrijf 1 \(named), de eerste dag van die maand"
        : "schrijf \(length) \(named), de laatste dag van die maand"
    )
  }

  /// 29 February without a year, where no year that can be meant is a leap year.
  static func noLeapYear(_ year: Int) -> AnswerParser.Problem {
    AnswerParser.Problem(
      message: "29 februari bestaat niet in \(year): dat is geen schrikkeljaar",
      proposal: "schrijf 28 februari \(year), de laatste dag van die maand"
    )
  }

  /// - Parameter swapped: the date with day and month the other way round, when that exists.
  static func noMonth(_ month: Int, swapped: Day?) -> AnswerParser.Problem {
    AnswerParser.Problem(
      message: "\(month) is geen maand: een jaar heeft er 12",
      proposal: swapped.map { "schrijf '\($0.dutch)', als u die dag bedoelt" }
        ?? "schrijf de maand voluit, bijvoorbeeld 1 maart 2026"
    )
  }

  /// - Parameter part: the part of a year, such as `kwartaal`, of which it has `count`.
  static func noPart(_ number: Int, _ part: String, count: Int) -> AnswerParser.Problem {
    AnswerParser.Problem(
      message: "Een jaar heeft geen \(number)e \(part)",
      proposal: "kies een getal van 1 tot en met \(count)"
    )
  }

  static func noWeek(_ week: Int, year: Int) -> AnswerParser.Problem {
    let last = Day.monday(ofWeek: 53, year: year) == nil ? 52 : 53
    return AnswerParser.Problem(
      message: "\(year) heeft geen week \(week)",
      proposal: week == 0
        ? "schrijf 'week 1 \(year)', de eerste week van dat jaar"
        : "schrijf 'week \(last) \(year)', de laatste week van dat jaar"
    )
  }

  static func otherWeekday(_ day: Day, written: Weekday) -> AnswerParser.Problem {
    let distance = written.rawValue - day.weekday.rawValue
    // The nearest day of that name is at most three days away.
    let nearest = day.adding(days: distance > 3 ? distance - 7 : distance < -3 ? distance + 7 : distance)
    return AnswerParser.Problem(
      message: "\(day.dutch) is een \(day.weekday.dutch), geen \(written.dutch)",
      proposal: (["schrijf '\(day.dutchWithWeekday)'"]
        + (nearest.map { ["'\($0.dutchWithWeekday)'"] } ?? [])).joined(separator: " of ")
    )
  }

  private static func padded(_ number: DateWord.Number) -> String {
    let digits = String(number.value)
    return String(repeating: "0", count: max(0, number.digits - digits.count)) + digits
  }
}
