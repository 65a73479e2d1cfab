import Testing

@testable import VoorzorgCore

struct PaletteTests {
  @Test(arguments: Palette.pairs)
  func everyPairOfTheStandardColoursHasTheContrastThatWCAGAsks(pair: Palette.Pair) {
    for shades in [Palette.standard.light, Palette.standard.dark] {
      let contrast = shades[pair.foreground].contrast(with: shades[pair.background])
      #expect(contrast >= pair.minimum, "\(pair.foreground) on \(pair.background)")
    }
  }

  @Test func everyRoleButTheHairlineIsInAPair() {
    let used = Set(Palette.pairs.flatMap { [$0.foreground, $0.background] })
    #expect(Set(Palette.Role.allCases).subtracting(used) == [.line])
  }

  @Test func textAsksMoreContrastThanWhatIsDrawn() {
    for pair in Palette.pairs where [.text, .muted, .link, .onAccent].contains(pair.foreground) {
      #expect(pair.minimum == 4.5)
    }
  }

  @Test func aPageDeclaresEveryRoleForLightAndForDark() {
    for role in Palette.Role.allCases {
      let declared = Palette.standard.css.split(separator: "\(role.property):").count - 1
      #expect(declared == 2, "\(role)")
    }
  }
}
