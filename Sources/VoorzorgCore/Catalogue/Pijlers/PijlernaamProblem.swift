/// Why a name of a pijler could not be read.
public enum PijlernaamProblem: Error, Sendable, Equatable {
  /// No pijler was ever called that; `nearest` is a name that looks like it.
  case unknown(name: String, nearest: String?)
  /// The name meant one pijler in a year of the past and means another today.
  ///
  /// - Parameters:
  ///   - name: The name, as the sources spell it.
  ///   - year: The year of the older meaning.
  ///   - then: The title of today for what it meant then.
  ///   - now: The title of today for what it means now.
  case ambiguous(name: String, year: Int, then: String, now: String)

  /// What is wrong, for a reader.
  public var message: String {
    switch self {
    case .unknown(let name, _): "er is geen pijler '\(name)'"
    case .ambiguous(let name, let year, let then, let now):
      "'\(name)' kan twee pijlers zijn: in \(year) was het wat nu '\(then)' heet, nu is het '\(now)'"
    }
  }

  /// How to mend it.
  public var proposal: String {
    switch self {
    case .unknown(_, let nearest): nearest.map { "bedoelt u '\($0)'?" } ?? "controleer de schrijfwijze"
    case .ambiguous(_, let year, let then, let now):
      "schrijf '\(then)' of '\(now)', of noem het jaar van het stuk, zoals \(year)"
    }
  }
}
