/// A stretch of the calendar that a date can name instead of a day, such as a month.
struct CalendarPeriod {
  /// What it is called, such as `maart 2026`.
  let name: String
  /// The first day.
  let first: Day
  /// The day that `medio` means.
  let middle: Day
  /// The days that can be meant by its end, with what each is called; the last of them is its last day.
  let ends: [(day: Day, name: String)]
  /// Whether it is a week.
  let isWeek: Bool

  /// A year.
  init?(year: Int) {
    self.init(months: 1...12, of: year, name: "\(year)", middleDay: 1)
  }

  /// A half of a year, 1 or 2.
  init?(half: Int, of year: Int) {
    guard (1...2).contains(half) else { return nil }
    let name = "de \(half == 1 ? "eerste" : "tweede") helft van \(year)"
    self.init(months: (half * 6 - 5)...(half * 6), of: year, name: name, middleDay: 1)
  }

  /// A quarter of a year, 1 to 4.
  init?(quarter: Int, of year: Int) {
    guard (1...4).contains(quarter) else { return nil }
    let name = "het \(["eerste", "tweede", "derde", "vierde"][quarter - 1]) kwartaal van \(year)"
    self.init(months: (quarter * 3 - 2)...(quarter * 3), of: year, name: name, middleDay: 15)
  }

  /// A month, 1 to 12.
  init?(month: Int, of year: Int) {
    guard (1...12).contains(month) else { return nil }
    let name = "\(Day.dutchMonthNames[month - 1]) \(year)"
    self.init(months: month...month, of: year, name: name, middleDay: 15)
  }

  /// A week by its number in ISO 8601.
  init?(week: Int, of year: Int) {
    guard let monday = Day.monday(ofWeek: week, year: year) else { return nil }
    self.init(weekOf: monday, name: "week \(week) van \(year)")
  }

  /// The week in which a day lies.
  init?(weekOf day: Day, name: String) {
    guard let monday = day.inSameWeek(.monday), let wednesday = day.inSameWeek(.wednesday),
      let friday = day.inSameWeek(.friday), let sunday = day.inSameWeek(.sunday)
    else { return nil }
    self.name = name
    first = monday
    middle = wednesday
    ends = [(friday, "de vrijdag"), (sunday, "de zondag")]
    isWeek = true
  }

  private init?(months: ClosedRange<Int>, of year: Int, name: String, middleDay: Int) {
    // Of an even number of months the middle is where the second half begins.
    let middleMonth = months.lowerBound + months.count / 2
    let lastDay = Day.length(ofMonth: months.upperBound, year: year)
    guard let first = Day(year: year, month: months.lowerBound, day: 1),
      let middle = Day(year: year, month: middleMonth, day: middleDay),
      let last = Day(year: year, month: months.upperBound, day: lastDay)
    else { return nil }
    self.name = name
    self.first = first
    self.middle = middle
    ends = [(last, "de laatste dag")]
    isWeek = false
  }

  /// The period around a day, or a number of periods later; nil outside the calendar, and for a day.
  init?(_ unit: DateUnit, _ distance: Int, from today: Day) {
    guard let day = unit.after(today, count: distance) else { return nil }
    switch unit {
    case .day: return nil
    case .week:
      let name = distance == 0 ? "deze week" : distance > 0 ? "volgende week" : "vorige week"
      self.init(weekOf: day, name: name)
    case .month: self.init(month: day.month, of: day.year)
    case .quarter: self.init(quarter: (day.month + 2) / 3, of: day.year)
    case .halfYear: self.init(half: (day.month + 5) / 6, of: day.year)
    case .year: self.init(year: day.year)
    }
  }

  /// The last day.
  var last: Day { ends.last?.day ?? first }

  /// The days that can be meant.
  ///
  /// - Parameter edge: which day is asked for; nil for the period without more.
  func candidates(_ edge: DateEdge?) -> [DateReading.Candidate] {
    let begin = DateReading.Candidate(day: first, description: "de eerste dag van \(name)")
    let end = ends.map { DateReading.Candidate(day: $0.day, description: "\($0.name) van \(name)") }
    switch edge {
    case .begin: return [begin]
    case .middle: return [DateReading.Candidate(day: middle, description: "het midden van \(name)")]
    case .end: return end
    case nil: return [begin] + end
    }
  }
}
