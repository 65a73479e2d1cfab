/// The colours of a house style: what the file sets, what follows from it, and what cannot be read.
struct HuisstijlColours {
  private(set) var palette = Palette.standard
  private(set) var findings: [Finding] = []
  /// Where the file sets a colour.
  private var light: [Palette.Role: JSONValue] = [:]
  private var dark: [Palette.Role: JSONValue] = [:]

  mutating func decode(_ object: JSONValue) {
    let roles = Palette.Role.ofHouse
    for (key, value) in object.members {
      guard let role = roles.first(where: { $0.key == key.text }) else {
        note(.unknownKey(key.text ?? "", among: roles.map(\.key)), at: key)
        continue
      }
      decode(value, of: role)
    }
    choose(in: \.light, given: light)
    followInTheDark()
    choose(in: \.dark, given: dark)
    judge(palette.light, given: light, isDark: false)
    judge(palette.dark, given: dark, isDark: true)
  }

  private mutating func decode(_ value: JSONValue, of role: Palette.Role) {
    guard value.kind == .object else {
      if let colour = colour(value, or: "of een object met licht en donker") {
        palette.light[role] = colour
        light[role] = value
      }
      return
    }
    for (key, value) in value.members {
      switch key.text {
      case "licht":
        guard let colour = colour(value) else { continue }
        palette.light[role] = colour
        light[role] = value
      case "donker":
        guard let colour = colour(value) else { continue }
        palette.dark[role] = colour
        dark[role] = value
      default: note(.unknownKey(key.text ?? "", among: ["licht", "donker"]), at: key)
      }
    }
  }

  private mutating func colour(_ value: JSONValue, or other: String? = nil) -> Colour? {
    guard let text = value.text else {
      let expected = ["een kleur als tekst", other].compactMap(\.self).joined(separator: " ")
      if value.kind != .invalid { note(.wrongType(expected: expected, found: value.kind), at: value) }
      return nil
    }
    guard let colour = Colour(text) else {
      note(.noColour(text), at: value)
      return nil
    }
    return colour
  }

  /// Gives text on the colour of the house one that can be read, when the file sets none.
  private mutating func choose(
    in mode: WritableKeyPath<Palette, Palette.Shades>,
    given: [Palette.Role: JSONValue]
  ) {
    var shades = palette[keyPath: mode]
    // A colour that cannot stay gets another first.
    guard given[.onAccent] == nil, shades.suffices(.accent, onlyInFront: true) else { return }
    for colour in [shades[.onAccent], Colour(0xFFFFFF), Colour(0)] {
      shades[.onAccent] = colour
      guard shades.suffices(.onAccent) else { continue }
      palette[keyPath: mode] = shades
      return
    }
  }

  /// Makes of a colour that is only set for light screens one for dark screens: the same, as much lighter as it takes.
  /// Grounds stay as they are, for a light ground is none in the dark.
  private mutating func followInTheDark() {
    for role in [Palette.Role.text, .muted, .accent, .link, .focus]
    where light[role] != nil && dark[role] == nil {
      var shades = palette.dark
      shades[role] = palette.light[role]
      // Text on it is chosen afterwards.
      let followed = shades[role].nearest { colour in
        shades[role] = colour
        return shades.suffices(role, onlyInFront: true)
      }
      if let followed { palette.dark[role] = followed }
    }
  }

  /// Notes of each colour that is set the pair in which it falls short most. Of two that are set, the one in front is at
  /// fault.
  private mutating func judge(
    _ shades: Palette.Shades,
    given: [Palette.Role: JSONValue],
    isDark: Bool
  ) {
    var worst: [Palette.Role: Palette.Pair] = [:]
    for pair in Palette.pairs where shades.contrast(of: pair) < pair.minimum {
      let role = given[pair.foreground] == nil ? pair.background : pair.foreground
      if let known = worst[role], shortfall(known, shades) >= shortfall(pair, shades) { continue }
      worst[role] = pair
    }
    for role in Palette.Role.allCases {
      guard let pair = worst[role], let value = given[role] else { continue }
      note(.contrast(pair, shades, of: role, isDark: isDark), at: value)
    }
  }

  private func shortfall(_ pair: Palette.Pair, _ shades: Palette.Shades) -> Double {
    pair.minimum / shades.contrast(of: pair)
  }

  private mutating func note(_ problem: HuisstijlProblem, at value: JSONValue) {
    findings.append(problem.finding(at: value.offset))
  }
}
