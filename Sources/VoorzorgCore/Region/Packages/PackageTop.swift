/// The work packages to begin with: few, and something for everybody (S2, hoofdstuk 5, Van overzicht naar actie, punt 3).
///
/// The source asks for balance and gives no method; this one is ours. First the package in which most municipalities
/// want something that have nothing in the top yet, again and again until all have; then what is left over by rank.
struct PackageTop: Sendable {
  /// How many were asked for.
  let size: Int
  /// The packages with why each is chosen, in the order of choosing.
  let choices: [Choice]
  /// The municipalities that want something and have nothing in the top, by their place.
  let without: [Int]
  /// How many packages it takes by this method for all of them to have something.
  let needed: Int

  /// A package of the top.
  struct Choice: Sendable {
    /// Its place in the grouping.
    let package: Int
    let reason: Reason
  }

  /// Why a package is in the top.
  enum Reason: Sendable, Equatable {
    /// So many municipalities had nothing in the top before it.
    case reaches(Int)
    /// All had something, and it was next in rank.
    case rank
  }

  /// How many there are when nobody says so. The source leaves it open; a plan has five priorities as well.
  static let standardSize = 5

  /// Chooses.
  ///
  /// - Parameters:
  ///   - ranked: the packages in which somebody wants something, from the first rank to the last.
  ///   - rest: the package of what belongs nowhere, which is only chosen for whoever wants nothing else.
  ///   - gemeenten: how many municipalities there are.
  ///   - wants: whether a municipality wants something in a package.
  init(
    of size: Int,
    ranked: [Int],
    rest: Int? = nil,
    gemeenten: Int,
    wants: (_ gemeente: Int, _ package: Int) -> Bool
  ) {
    self.size = size
    var waiting = (0..<gemeenten).filter { gemeente in
      (ranked + [rest].compactMap(\.self)).contains { wants(gemeente, $0) }
    }
    var left = ranked
    var choices: [Choice] = []
    var without: [Int] = []
    var needed = 0
    while !waiting.isEmpty {
      // Of packages that reach as many the first in rank.
      var best: (package: Int, reached: Int)?
      for package in left {
        let reached = waiting.count { wants($0, package) }
        if reached > best?.reached ?? 0 { best = (package, reached) }
      }
      guard let best = best ?? rest.map({ ($0, waiting.count) }) else { break }
      if needed == size { without = waiting }
      left.removeAll { $0 == best.package }
      waiting.removeAll { wants($0, best.package) }
      needed += 1
      if needed <= size { choices.append(Choice(package: best.package, reason: .reaches(best.reached))) }
    }
    choices += left.prefix(max(size - choices.count, 0)).map { Choice(package: $0, reason: .rank) }
    self.choices = choices
    self.without = without
    self.needed = needed
  }

  /// Why a package is in the top; nil when it is not.
  func reason(for package: Int) -> Reason? { choices.first { $0.package == package }?.reason }
}
