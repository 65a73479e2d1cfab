import Testing

@testable import TextKit

struct FoldingTests {
  @Test(arguments: [
    ("Súdwest-Fryslân", "sudwest-fryslan"), ("SU\u{301}DWEST", "sudwest"), ("'s-Gravenhage", "'s-gravenhage"),
    ("Ünïcode ß ø", "unicode ß o"), ("Αθήνα", "αθήνα"),
  ])
  func caseAndDiacriticsMakeNoDifference(text: String, folded: String) {
    #expect(text.folded == folded)
  }
}
