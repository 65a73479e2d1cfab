/// The colours of a report by what they are for, for light and for dark screens.
///
/// A page shows them as CSS custom properties named after the roles, such as `var(--on-accent)`. Paper always takes
/// the light ones.
public struct Palette: Sendable, Equatable {
  /// The colours on a light ground, and on paper.
  public var light: Shades
  /// The colours on a dark ground.
  public var dark: Shades

  /// What a colour is for.
  public enum Role: String, Sendable, CaseIterable {
    /// Running text.
    case text
    /// Text that stands back, such as a label.
    case muted
    /// The page.
    case background
    /// A block that lies on the page.
    case surface
    /// A hairline that keeps things apart; it never means anything by itself, so it has no contrast to reach. A line
    /// that does mean something is `muted`.
    case line
    /// Titles, and blocks in the colour of the house.
    case accent
    /// Text on a block in the colour of the house.
    case onAccent = "on-accent"
    /// Links.
    case link
    /// The ring around what the keyboard is at.
    case focus
    /// The fill of a green light.
    case groen
    /// Text and outline of a green light.
    case onGroen = "on-groen"
    /// The fill of a yellow light.
    case geel
    /// Text and outline of a yellow light.
    case onGeel = "on-geel"
    /// The fill of an orange light.
    case oranje
    /// Text and outline of an orange light.
    case onOranje = "on-oranje"
    /// The fill of a grey light.
    case grijs
    /// Text and outline of a grey light.
    case onGrijs = "on-grijs"

    /// The name of the CSS custom property: `--on-accent`.
    public var property: String { "--\(rawValue)" }
  }

  /// One colour a role.
  public struct Shades: Sendable, Equatable {
    // One a role, in the order of the roles.
    private var colours: [Colour]

    /// Shades that are made role by role.
    init(_ colour: (Role) -> Colour) {
      colours = Role.allCases.map(colour)
    }

    /// The colour of a role.
    public subscript(role: Role) -> Colour {
      get { colours[role.index] }
      set { colours[role.index] = newValue }
    }

    /// The declarations of the custom properties: `--text:#1b2126;--muted:...`.
    var declarations: String {
      Role.allCases.map { "\($0.property):\(self[$0].hex)" }.joined(separator: ";")
    }
  }

  /// The rules that declare the custom properties, dark ones where the reader has a dark screen.
  ///
  /// Paper never gets the dark ones.
  public var css: String {
    """
    :root{color-scheme:light dark;\(light.declarations)}
    @media screen and (prefers-color-scheme:dark){:root{\(dark.declarations)}}

    """
  }
}

extension Palette.Role {
  /// The place among all roles.
  fileprivate var index: Int {
    Palette.Role.allCases.firstIndex(of: self) ?? 0
  }
}
