/// Names prepared for finding all that a mistyped one may have been meant to be.
///
/// It forgives what ``nearestName(to:among:)`` forgives. Names are compared as many times as somebody mistypes, so what
/// is compared of them is kept.
public struct NearNames: Sendable {
  /// What was found: the nearest names, all equally near.
  public struct Found: Sendable, Equatable {
    /// The names as they are spelled, in their order.
    public let names: [String]
    /// The number of mistakes between them and what was typed.
    public let distance: Int
  }

  private struct Prepared {
    let name: String
    let scalars: [Unicode.Scalar]
    let letters: UInt64
  }

  private let prepared: [Prepared]

  /// Prepares names.
  public init(_ names: some Sequence<String>) {
    prepared = names.map { name in
      let scalars = Array(name.folded.unicodeScalars)
      return Prepared(name: name, scalars: scalars, letters: NearNames.letters(in: scalars))
    }
  }

  /// The names nearest to one that was typed; nil when none resembles it.
  public func nearest(to name: String) -> Found? {
    let wanted = Array(name.folded.unicodeScalars)
    let letters = NearNames.letters(in: wanted)
    var least = Int.max
    var names: [String] = []
    for candidate in prepared {
      let longest = max(wanted.count, candidate.scalars.count)
      let limit = min(forgivenMistakes(inLength: longest), least)
      // A mistake adds one letter at most and takes one away at most; most names are ruled out by that.
      guard abs(wanted.count - candidate.scalars.count) <= limit,
        (letters ^ candidate.letters).nonzeroBitCount <= 2 * limit
      else { continue }
      let distance = editDistance(from: wanted, to: candidate.scalars)
      guard distance <= limit else { continue }
      if distance < least { (least, names) = (distance, []) }
      names.append(candidate.name)
    }
    return names.isEmpty ? nil : Found(names: names, distance: least)
  }

  /// Which letters occur, as bits; different ones may share a bit.
  private static func letters(in scalars: [Unicode.Scalar]) -> UInt64 {
    scalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
  }
}
