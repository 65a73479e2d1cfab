/// What is counted in a date.
enum DateUnit {
  case day, week, month, quarter, halfYear, year

  /// The day a number of these later; nil outside the calendar.
  func after(_ day: Day, count: Int) -> Day? {
    switch self {
    case .day: day.adding(days: count)
    case .week: day.adding(days: 7 * count)
    case .month: day.adding(months: count)
    case .quarter: day.adding(months: 3 * count)
    case .halfYear: day.adding(months: 6 * count)
    case .year: day.adding(months: 12 * count)
    }
  }
}

/// Which day of a period is meant.
enum DateEdge {
  case begin, middle, end
}

/// Which of the periods or weekdays around today is meant.
enum DateRelative {
  /// `deze`, `dit`.
  case this
  /// `volgende`.
  case next
  /// `komende`, `aanstaande`.
  case coming
  /// `vorige`.
  case previous
  /// `afgelopen`.
  case past

  /// How many periods from the present one.
  var distance: Int {
    switch self {
    case .this: 0
    case .next, .coming: 1
    case .previous, .past: -1
    }
  }
}

/// A season, which is no period with a first and a last day.
struct DateSeason {
  /// The season as it was written.
  let name: String
  /// The month in which it begins, for proposing.
  let firstMonth: String
  /// The last month that lies in it to the end, for proposing.
  let lastMonth: String

  static let byName: [String: DateSeason] = {
    let seasons: [([String], String, String)] = [
      (["voorjaar", "lente"], "maart", "mei"), (["zomer"], "juni", "augustus"),
      (["najaar", "herfst"], "september", "november"), (["winter"], "december", "februari"),
    ]
    var byName: [String: DateSeason] = [:]
    for (names, first, last) in seasons {
      for name in names { byName[name] = DateSeason(name: name, firstMonth: first, lastMonth: last) }
    }
    return byName
  }()
}
