/// How many municipalities of a group did something, in words, by bands of our own.
///
/// The source says in words how many municipalities answered what, and gives no figures with them (S2, hoofdstuk 5).
/// These words come from figures, and so are ours.
public enum ShareInWords: String, Sendable, CaseIterable {
  /// Nobody.
  case geen
  /// Just one.
  case enkele = "een-enkele"
  /// A few of them, as a number: of so few that a share says nothing.
  case aantal
  /// Fewer than about half, and more than one.
  case sommige
  /// About half.
  case helft = "ongeveer-de-helft"
  /// Clearly more than half.
  case meerderheid = "duidelijke-meerderheid"
  /// Nearly everybody.
  case bijnaAlle = "bijna-alle"
  /// Everybody.
  case alle

  /// Of fewer municipalities than this there is a number and no band.
  static let fewest = 5

  /// The bands, as whole percents. Nobody, one alone and everybody are no share, and come first.
  static let bands: [(word: ShareInWords, percentages: ClosedRange<Int>)] = [
    (.sommige, 0...39), (.helft, 40...60), (.meerderheid, 61...89), (.bijnaAlle, 90...100),
  ]

  /// The words for a number of municipalities; nil over no municipality at all.
  public init?(_ count: Int, of total: Int) {
    guard total > 0, (0...total).contains(count) else { return nil }
    switch count {
    case 0: self = .geen
    case total: self = .alle
    case _ where total < ShareInWords.fewest: self = .aantal
    case 1: self = .enkele
    default:
      // Whole percents first, half up, as with the lights.
      let percentage = (count * 200 + total) / (2 * total)
      self = ShareInWords.bands.first { $0.percentages.contains(percentage) }?.word ?? .bijnaAlle
    }
  }

  /// Who they are, as the subject of a sentence, with the number where the words have none.
  func subject(_ count: Int, of total: Int) -> (words: String, isPlural: Bool) {
    let share = "(\(count) van de \(total))"
    return switch self {
    case .geen: ("geen enkele gemeente", false)
    case .enkele: ("een enkele gemeente \(share)", false)
    case .aantal: ("\(count) van de \(total) gemeenten", count > 1)
    case .sommige: ("sommige gemeenten \(share)", true)
    case .helft: ("ongeveer de helft van de gemeenten \(share)", false)
    case .meerderheid: ("een duidelijke meerderheid van de gemeenten \(share)", false)
    case .bijnaAlle: ("bijna alle gemeenten \(share)", true)
    case .alle:
      switch total {
      case 1: ("de enige gemeente die antwoordde", false)
      case 2: ("beide gemeenten", true)
      default: ("alle \(total) gemeenten", true)
      }
    }
  }

  /// The word by itself, as the rules have it.
  private var title: String {
    switch self {
    case .geen: "geen enkele gemeente"
    case .enkele: "een enkele gemeente"
    case .aantal: "een aantal, zoals 2 van de 3"
    case .sommige: "sommige gemeenten"
    case .helft: "ongeveer de helft"
    case .meerderheid: "een duidelijke meerderheid"
    case .bijnaAlle: "bijna alle gemeenten"
    case .alle: "alle gemeenten"
    }
  }

  /// How the words come about, printed wherever they are.
  static var rules: [String] {
    let words = bands.map { band in
      let (least, most) = (band.percentages.lowerBound, band.percentages.upperBound)
      let share =
        if least == 0 {
          "\(most) % of minder"
        } else if most == 100 {
          "\(least) % of meer"
        } else {
          "\(least) tot en met \(most) %"
        }
      return "‘\(band.word.title)’ is \(share)"
    }
    return [
      "Eigen regel: wij delen door de gemeenten die ‘al gerealiseerd’, ‘prioriteit’ of ‘geen prioriteit’ antwoordden. "
        + "Wie ‘onbekend’ of niets antwoordde, telt daarin niet mee en staat apart.",
      "Eigen regel: \(words.joined(separator: "; ")). Eerst ronden wij af op hele procenten, een half naar boven.",
      "‘\(geen.title.capitalizedWord)’, ‘\(enkele.title)’ en ‘\(alle.title)’ zijn precies dat: nul, één, en iedereen die "
        + "antwoordde.",
      "Antwoordden er minder dan \(fewest) gemeenten, dan staat er \(aantal.title).",
    ]
  }
}
