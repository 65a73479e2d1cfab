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
    return !words.isEmpty && !refusals.contains { words.starts(with: $0) }
  }

  private static let refusals: [[String]] = [
    ["nee"], ["niet"], ["onbekend"], ["geen", "toestemming"], ["nog", "niet"], ["nog", "geen"],
    ["nog", "vragen"],
    ["nog", "te", "vragen"], ["zonder", "toestemming"], ["wordt", "gevraagd"], ["wordt", "nog", "gevraagd"],
  ]
}
