import TextKit

/// What is written about consent for a story.
///
/// It is free text, so a rule of our own reads it, and on the safe side: a story that is left out can be put back, one
/// that was passed on cannot.
enum Consent {
  /// Whether the text says that there is consent: not when it is nothing but signs, or begins by saying that there is
  /// none or none yet.
  static func isGiven(_ text: String?) -> Bool {
    guard let text else { return false }
    let words = text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return !words.isEmpty && !gaps.contains(words) && !refusals.contains { words.starts(with: $0) }
  }

  /// What is no consent when nothing else is said: `geen bezwaar` is one.
  private static let gaps: [[String]] = [
    ["geen"], ["volgt"], ["volgt", "nog"], ["vragen"], ["navragen"], ["nvt"], ["n", "v", "t"],
  ]

  /// How it begins when there is none.
  private static let refusals: [[String]] = [
    ["nee"], ["niet"], ["onbekend"], ["geen", "toestemming"], ["nog", "niet"], ["nog", "geen"],
    ["nog", "vragen"],
    ["nog", "te", "vragen"], ["nog", "onbekend"], ["moet", "nog"], ["zonder", "toestemming"],
    ["wordt", "gevraagd"], ["wordt", "nog", "gevraagd"],
  ]
}
