/// A share as a bar of characters: `██████░░░░`.
public struct TextBar: Hashable, Sendable {
  /// Which characters a bar is made of.
  public enum Characters: Hashable, Sendable {
    /// Full and shaded blocks.
    case blocks
    /// `#` and `.`, for terminals that know no more than ASCII.
    case ascii
  }

  /// How many characters the bar has, at least 2.
  public let length: Int
  /// What it is made of.
  public let characters: Characters

  /// Creates a kind of bar.
  public init(length: Int, _ characters: Characters) {
    self.length = max(2, length)
    self.characters = characters
  }

  /// The bar of a share.
  ///
  /// Only nothing shows as an empty bar, and only all of it as a full one.
  ///
  /// - Returns: an empty text when there is nothing to have a share of.
  public func text(_ count: Int, of total: Int) -> String {
    guard total > 0 else { return "" }
    let share = min(max(count, 0), total)
    let rounded = (share * length + total / 2) / total
    let full = share == total ? length : share == 0 ? 0 : min(max(rounded, 1), length - 1)
    let (done, open) = characters == .blocks ? ("█", "░") : ("#", ".")
    return String(repeating: done, count: full) + String(repeating: open, count: length - full)
  }
}
