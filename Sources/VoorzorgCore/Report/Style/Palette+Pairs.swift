extension Palette {
  /// Two colours that stand against each other in a report, and how much contrast they need.
  public struct Pair: Sendable, Equatable {
    /// What has to be seen.
    public let foreground: Role
    /// What it is seen against.
    public let background: Role
    /// The least contrast ratio: 4.5 for text, 3 for what is drawn (WCAG 2.1 AA, 1.4.3 and 1.4.11).
    public let minimum: Double
  }

  /// All pairs that the page and the pictures use. A fill of a light is not seen against the page by itself: its
  /// outline, in the colour of its text, is.
  public static let pairs: [Pair] = {
    let grounds: [Role] = [.background, .surface]
    var pairs: [Pair] = []
    for role in [Role.text, .muted, .accent, .link] {
      pairs += grounds.map { Pair(foreground: role, background: $0, minimum: text) }
    }
    pairs.append(Pair(foreground: .onAccent, background: .accent, minimum: text))
    pairs += grounds.map { Pair(foreground: .focus, background: $0, minimum: drawing) }
    for (fill, outline) in [
      (Role.groen, Role.onGroen), (.geel, .onGeel), (.oranje, .onOranje), (.grijs, .onGrijs),
    ] {
      pairs.append(Pair(foreground: outline, background: fill, minimum: text))
      pairs += grounds.map { Pair(foreground: outline, background: $0, minimum: drawing) }
    }
    return pairs
  }()

  private static let text = 4.5
  private static let drawing = 3.0
}

extension Palette.Shades {
  /// The contrast of a pair.
  func contrast(of pair: Palette.Pair) -> Double {
    self[pair.foreground].contrast(with: self[pair.background])
  }

  /// Whether every pair that a role is in has the contrast it needs.
  ///
  /// - Parameter onlyInFront: whether only pairs count in which it is what has to be seen.
  func suffices(_ role: Palette.Role, onlyInFront: Bool = false) -> Bool {
    Palette.pairs.allSatisfy { pair in
      guard pair.foreground == role || pair.background == role && !onlyInFront else { return true }
      return contrast(of: pair) >= pair.minimum
    }
  }

  /// The colour nearest to that of a role with which every pair that the role is in has the contrast it needs; nil when
  /// the other colours leave none.
  func nearest(for role: Palette.Role) -> Colour? {
    self[role].nearest { colour in
      var shades = self
      shades[role] = colour
      return shades.suffices(role)
    }
  }
}
