/// The days of a line of time as places on it, with the marks below which it is written what time it is.
///
/// A month counts as 31 days, so that places are found with whole numbers alone; nobody sees the difference.
struct TimeScale {
  /// Where the line begins and how long it is, in units.
  let left: Int
  let length: Int
  /// Months between two marks.
  private let step: Int
  /// The first and the last mark, in months since the year 0.
  private let first: Int
  private let last: Int

  private static let daysAMonth = 31
  /// How many months may lie between two marks: quarters, half years, years and their multiples read well.
  private static let steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000]

  /// A line that reaches from one day to another, with at most four spaces between its marks.
  init(_ span: ClosedRange<Day>, left: Int, length: Int) {
    self.left = left
    self.length = length
    let (from, to) = (TimeScale.month(span.lowerBound), TimeScale.month(span.upperBound) + 1)
    var step = 1
    for candidate in TimeScale.steps {
      step = candidate
      if (to + step - 1) / step - from / step <= 4 { break }
    }
    self.step = step
    first = from / step * step
    last = (to + step - 1) / step * step
  }

  /// The marks: where they are, and what time it is.
  var marks: [(x: Int, title: String)] {
    stride(from: first, through: last, by: step).map { month in
      (place(month: month, day: 1), title(month))
    }
  }

  /// Where a day is.
  func place(_ day: Day) -> Int { place(month: TimeScale.month(day), day: day.day) }

  private func place(month: Int, day: Int) -> Int {
    left + ((month - first) * TimeScale.daysAMonth + day - 1) * length
      / ((last - first) * TimeScale.daysAMonth)
  }

  private func title(_ month: Int) -> String {
    // There is no year 0; a line that begins in the first years has its first mark there all the same.
    let year = "\(max(1, month / 12))"
    return step % 12 == 0 ? year : "\(Day.shortMonthNames[month % 12]) \(year)"
  }

  private static func month(_ day: Day) -> Int { day.year * 12 + day.month - 1 }
}

extension Day {
  /// The names of the months in short, January first.
  static let shortMonthNames = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]

  /// The day in short, such as `12 mrt 2026`.
  var shortDutch: String { "\(day) \(Day.shortMonthNames[month - 1]) \(year)" }
}
