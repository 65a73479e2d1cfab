/// V275: a story is told without saying that its owner agreed.
enum StoryWithoutConsent: Rule {
  static let code = "V275"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Bij een verhaal staat niet dat er toestemming voor is"

  static func findings(in check: Check) -> [Finding] {
    check.basisEntries(\.verhalen).compactMap { index, story, slots in
      guard story[slots.verhaal] != nil, !Consent.isGiven(story[slots.toestemming]) else { return nil }
      return finding(
        story[slots.toestemming].map { "Bij verhaal \(index + 1) staat bij de toestemming: '\($0.shown)'" }
          ?? "Bij verhaal \(index + 1) staat niet hoe er toestemming is gegeven",
        at: "basis.verhalen.\(index + 1).toestemming",
        proposal: "vraag toestemming en schrijf op hoe die is gegeven, of haal het verhaal weg"
      )
    }
  }
}
