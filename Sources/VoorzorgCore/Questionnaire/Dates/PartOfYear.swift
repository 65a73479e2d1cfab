/// A part of a year by its number, as somebody wrote it: the number need not be right.
enum PartOfYear {
  case month(Int)
  case half(Int)
  case quarter(Int)
  case week(Int)

  /// The part of one year; nil when that year has none.
  func period(of year: Int) -> CalendarPeriod? {
    switch self {
    case .month(let month): CalendarPeriod(month: month, of: year)
    case .half(let half): CalendarPeriod(half: half, of: year)
    case .quarter(let quarter): CalendarPeriod(quarter: quarter, of: year)
    case .week(let week): CalendarPeriod(week: week, of: year)
    }
  }

  /// Why a year does not have this part.
  func problem(in year: Int) -> AnswerParser.Problem {
    guard (1...9999).contains(year) else { return DateProblem.outsideCalendar() }
    return switch self {
    case .month(let month): DateProblem.noMonth(month, swapped: nil)
    case .half(let half): DateProblem.noPart(half, "helft", count: 2)
    case .quarter(let quarter): DateProblem.noPart(quarter, "kwartaal", count: 4)
    case .week(let week): DateProblem.noWeek(week, year: year)
    }
  }
}

extension DateTermReader {
  /// Which day of a period is asked for.
  mutating func edge() -> DateEdge? {
    take { term in
      switch term {
      case .edge(let edge): edge
      case .half: .middle
      default: nil
      }
    }
  }

  /// A part of a year, such as `maart`, `Q3`, `derde kwartaal`, `tweede helft` or `week 12`.
  mutating func partOfYear() -> PartOfYear? {
    month().map(PartOfYear.month) ?? behind(.unit(.week)).map(PartOfYear.week)
      ?? (behind(.quarterMark) ?? behind(.unit(.quarter))).map(PartOfYear.quarter)
      ?? behind(.halfYearMark).map(PartOfYear.half) ?? ordinalPart()
  }

  /// The number behind a word.
  private mutating func behind(_ term: DateTerm) -> Int? {
    var ahead = self
    guard ahead.take(term), let number = ahead.small() else { return nil }
    self = ahead
    return number
  }

  private mutating func ordinalPart() -> PartOfYear? {
    var ahead = self
    guard let number = ahead.ordinal() else { return nil }
    let part: PartOfYear? =
      if ahead.take(.unit(.quarter)) {
        .quarter(number)
      } else if ahead.take(.halfYear) || ahead.take(.unit(.halfYear))
        || (ahead.take(.half) && ahead.take(.unit(.year)))
      {
        .half(number)
      } else {
        nil
      }
    if part != nil { self = ahead }
    return part
  }
}
