/// Reads the terms of a date one by one.
struct DateTermReader {
  private var rest: ArraySlice<DateTerm>
  private let today: Day

  init(_ terms: some Collection<DateTerm>, today: Day) {
    rest = Array(terms)[...]
    self.today = today
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes the next term when it is this one.
  mutating func take(_ term: DateTerm) -> Bool {
    guard rest.first == term else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes the next term when something can be read in it.
  mutating func take<Value>(_ read: (DateTerm) -> Value?) -> Value? {
    guard let value = rest.first.flatMap(read) else { return nil }
    rest.removeFirst()
    return value
  }

  /// Takes what a rule reads up to the last term; where it reads less, nothing is taken.
  mutating func all<Value, Failure: Error>(
    _ rule: (inout DateTermReader) throws(Failure) -> Value?
  ) throws(Failure) -> Value? {
    var reader = self
    guard let value = try rule(&reader), reader.isAtEnd else { return nil }
    self = reader
    return value
  }

  /// A number of one or two digits, as a day or a month has.
  mutating func small(allowingOrdinal: Bool = false) -> Int? {
    take { term in
      guard case .number(let number) = term, number.digits <= 2, !number.isYear,
        allowingOrdinal || !number.isOrdinal
      else { return nil }
      return number.value
    }
  }

  /// A year that cannot be anything else: four digits, or two behind an apostrophe.
  mutating func plainYear() -> Int? {
    take { term in
      guard case .number(let number) = term, number.digits == 4 || number.isYear else { return nil }
      return number.year
    }
  }

  /// A year of two or four digits.
  mutating func numberOfYear() -> Int? {
    take { if case .number(let number) = $0 { number.year } else { nil } }
  }

  /// A year where nothing but a year can stand, such as `2026`, `26` or `volgend jaar`.
  ///
  /// - Throws: when the last number is no year.
  mutating func year() throws(AnswerParser.Problem) -> Int? {
    if let year = numberOfYear() { return year }
    if rest.count == 1, case .number(let number)? = rest.first, !number.isOrdinal {
      throw DateProblem.noYear(number)
    }
    var ahead = self
    guard let relative = ahead.relative(), ahead.take(.unit(.year)) else { return nil }
    self = ahead
    return today.year + relative.distance
  }

  mutating func month() -> Int? {
    take { if case .month(let month) = $0 { month } else { nil } }
  }

  mutating func relative() -> DateRelative? {
    take { if case .relative(let relative) = $0 { relative } else { nil } }
  }

  mutating func unit() -> DateUnit? {
    take { if case .unit(let unit) = $0 { unit } else { nil } }
  }

  /// `3e` or `derde`.
  mutating func ordinal() -> Int? {
    take { term in
      switch term {
      case .ordinal(let value): value
      case .number(let number) where number.isOrdinal: number.value
      default: nil
      }
    }
  }

  /// `3` or `drie`.
  mutating func count() -> Int? {
    take { term in
      switch term {
      case .count(let value): value
      case .number(let number) where !number.isOrdinal && !number.isYear: number.value
      default: nil
      }
    }
  }
}

extension DateWord.Number {
  /// The year that is meant; nil when it is none.
  fileprivate var year: Int? {
    switch digits {
    case _ where isOrdinal: nil
    case 2: 2000 + value
    case 4 where value > 0: value
    default: nil
    }
  }
}
