/// Something that is linked to what was asked about, and the links that lead to it.
public struct Linked<Entry: Sendable>: Sendable {
  /// What is linked.
  public let entry: Entry
  /// The links that lead to it; at least one.
  public let verbanden: [Verband]

  /// How sure it is: as sure as the surest of its links.
  public var strength: Verband.Strength {
    verbanden.contains { $0.strength == .woordelijk } ? .woordelijk : .duiding
  }
}
