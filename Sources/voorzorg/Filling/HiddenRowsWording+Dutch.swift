import TerminalKit

extension HiddenRowsWording {
  /// The words for the lines of a long answer that are out of sight.
  static let dutch = HiddenRowsWording(
    above: { "… \($0) regels hierboven" },
    below: { "… \($0) regels hieronder" }
  )
}
