/// The house style of an organisation: its name, its colours and its logo, from a file that it keeps itself.
public struct Huisstijl: Sendable, Equatable {
  /// What the file says in `formaat`.
  public static let format = "voorzorg-huisstijl/1"

  /// The name of the organisation: the text in place of the logo for whoever cannot see it.
  public var name: String?
  /// The colours; what the file leaves out is as in the standard ones.
  public var palette = Palette.standard
  /// The logo as an address that holds the whole picture (`data:`), so that a page needs no other file.
  public var logo: String?

  /// How pages look in this style.
  public var look: HTMLLook {
    HTMLLook(palette: palette, house: name == nil && logo == nil ? nil : (name, logo))
  }
}

extension Palette.Role {
  /// The name of the colour in a house style: Dutch, for an officer writes it.
  var key: String {
    switch self {
    case .text: "tekst"
    case .muted: "gedempt"
    case .background: "achtergrond"
    case .surface: "vlak"
    case .line: "lijn"
    case .accent: "accent"
    case .onAccent: "opAccent"
    case .link: "link"
    case .focus: "focus"
    case .groen, .geel, .oranje, .grijs: rawValue
    case .onGroen: "tekst op groen"
    case .onGeel: "tekst op geel"
    case .onOranje: "tekst op oranje"
    case .onGrijs: "tekst op grijs"
    }
  }

  /// The colours that a house style may set. The lights look the same everywhere, for they mean the same everywhere.
  static let ofHouse: [Palette.Role] = [
    .text, .muted, .background, .surface, .line, .accent, .onAccent, .link, .focus,
  ]
}
