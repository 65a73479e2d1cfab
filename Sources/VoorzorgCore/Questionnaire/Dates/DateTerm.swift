/// What a word means in a date.
enum DateTerm: Equatable {
  case number(DateWord.Number)
  case month(Int)
  case weekday(Weekday)
  case unit(DateUnit)
  /// A number written as a word, such as `twee`.
  case count(Int)
  /// An ordinal written as a word, such as `derde`.
  case ordinal(Int)
  case edge(DateEdge)
  /// `half`: the middle of a period, or half a year.
  case half
  /// `helft`: half a year.
  case halfYear
  /// `anderhalf`.
  case oneAndAHalf
  case relative(DateRelative)
  /// A number of days from today, such as `morgen`.
  case daysFromToday(Int)
  /// `over`.
  case ahead
  /// `geleden`.
  case ago
  /// `Q`, of which there are four in a year.
  case quarterMark
  /// `H`, of which there are two in a year.
  case halfYearMark

  /// What the words say; nil when one of them says nothing.
  static func terms(of words: [DateWord]) -> [DateTerm]? {
    var terms: [DateTerm] = []
    for word in words where !fillers.contains(word.text) {
      guard let term = word.term else { return nil }
      terms.append(term)
    }
    return terms
  }

  /// The words that are proposed for a misspelt one: months first, then the longest, which are whole words.
  static let names = {
    let others = Set(byName.keys.filter { $0.utf8.count > 3 }).subtracting(Day.dutchMonthNames)
    return Day.dutchMonthNames + others.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }()

  /// Words that say nothing about which day it is.
  fileprivate static let fillers: Set = ["op", "per", "de", "het", "van", "in"]

  fileprivate static let byName: [String: DateTerm] = {
    var terms = other
    for (index, name) in Day.dutchMonthNames.enumerated() {
      terms[name] = .month(index + 1)
      terms[String(name.prefix(3))] = .month(index + 1)
    }
    for (name, month) in ["mrt": 3, "febr": 2, "sept": 9] { terms[name] = .month(month) }
    for weekday in Weekday.allCases {
      for length in 2...3 { terms[String(weekday.dutch.prefix(length))] = .weekday(weekday) }
      terms[weekday.dutch] = .weekday(weekday)
    }
    // Short for both "maart" and "maandag".
    terms["maa"] = nil
    return terms
  }()

  private static let other: [String: DateTerm] = [
    "dag": .unit(.day), "dagen": .unit(.day), "week": .unit(.week), "weken": .unit(.week), "wk": .unit(.week),
    "w": .unit(.week),
    "maand": .unit(.month), "maanden": .unit(.month), "kwartaal": .unit(.quarter),
    "kwartalen": .unit(.quarter), "halfjaar": .unit(.halfYear), "jaar": .unit(.year), "jaren": .unit(.year),
    "een": .count(1), "twee": .count(2), "drie": .count(3), "vier": .count(4), "vijf": .count(5),
    "zes": .count(6), "zeven": .count(7), "acht": .count(8), "negen": .count(9), "tien": .count(10),
    "elf": .count(11), "twaalf": .count(12),
    "eerste": .ordinal(1), "tweede": .ordinal(2), "derde": .ordinal(3), "vierde": .ordinal(4),
    "begin": .edge(.begin), "start": .edge(.begin), "primo": .edge(.begin),
    "medio": .edge(.middle), "midden": .edge(.middle), "halverwege": .edge(.middle), "half": .half,
    "eind": .edge(.end), "einde": .edge(.end), "ultimo": .edge(.end),
    "helft": .halfYear, "anderhalf": .oneAndAHalf,
    "deze": .relative(.this), "dit": .relative(.this),
    "volgende": .relative(.next), "volgend": .relative(.next),
    "komende": .relative(.coming), "komend": .relative(.coming), "aanstaande": .relative(.coming),
    "vorige": .relative(.previous), "vorig": .relative(.previous), "afgelopen": .relative(.past),
    "eergisteren": .daysFromToday(-2), "gisteren": .daysFromToday(-1), "vandaag": .daysFromToday(0),
    "morgen": .daysFromToday(1), "overmorgen": .daysFromToday(2),
    "over": .ahead, "geleden": .ago,
    "q": .quarterMark, "kw": .quarterMark, "h": .halfYearMark,
  ]
}

extension DateWord {
  /// What the word means; nil when it means nothing in a date.
  var term: DateTerm? { number.map(DateTerm.number) ?? DateTerm.byName[text] }

  /// Whether the word is known, also where it says nothing about the day.
  var isKnown: Bool { term != nil || DateTerm.fillers.contains(text) }

  /// The season that the word names.
  var season: DateSeason? { DateSeason.byName[text] }
}
