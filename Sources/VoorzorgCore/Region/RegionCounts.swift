/// How many municipalities gave which answer.
///
/// `deels` is not `ja`; what is unknown or unanswered is no `nee`.
public struct RegionCounts: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: PijlerCounts.Reply.allCases.count)

  /// Nothing counted yet.
  public init() {}

  /// What was counted already, in the order of ``PijlerCounts/Reply``; what is missing was never given.
  init(_ counts: [Int]) {
    for (place, count) in zip(self.counts.indices, counts) { self.counts[place] = count }
  }

  /// Counts an answer.
  mutating func add(_ reply: PijlerCounts.Reply) {
    counts[PijlerCounts.Reply.allCases.firstIndex(of: reply) ?? 0] += 1
  }

  /// How many gave an answer.
  public subscript(reply: PijlerCounts.Reply) -> Int {
    counts[PijlerCounts.Reply.allCases.firstIndex(of: reply) ?? 0]
  }

  /// The municipalities over which a share is taken: those that answered ja, deels or nee. A rule of our own, for the
  /// source does not give its denominator (S1, inleiding, kansen en uitdagingen).
  public var known: Int { self[.ja] + self[.deels] + self[.nee] }

  /// The share of ja in whole percents, half up; nil over fewer than two municipalities.
  public var percentage: Int? {
    known > 1 ? (self[.ja] * 200 + known) / (2 * known) : nil
  }

  /// The light of the source (``Stoplicht``); nil over fewer than two municipalities.
  public func band(_ stoplicht: Stoplicht) -> Stoplichtband? {
    stoplicht.band(of: self[.ja], outOf: known)
  }

  /// The light in words with the share, such as `oranje (60 %)`.
  func light(_ stoplicht: Stoplicht) -> String {
    guard let band = band(stoplicht), let percentage else { return "geen kleur" }
    return "\(band.name) (\(percentage) %)"
  }
}
