import TextKit

/// What can be wrong in a house style, rather than in its JSON. The sentence of each stands here and nowhere else.
enum HuisstijlProblem {
  case unknownFormat(String?)
  case unknownKey(String, among: [String])
  case wrongType(expected: String, found: JSONDocument.Kind)
  case noColour(String)
  case contrast(Palette.Pair, Palette.Shades, of: Palette.Role, isDark: Bool)
  case logo(LogoFault)
  case unreadableLogo(StoreProblem)
  case notBeside(String)
  case missingName

  /// The finding at a byte.
  func finding(at offset: Int) -> Finding {
    Finding(code, .fout, message, at: .byte(offset), proposal: proposal)
  }

  /// The stable code: H1xx.
  var code: String {
    switch self {
    case .unknownFormat: "H101"
    case .unknownKey: "H102"
    case .wrongType: "H103"
    case .noColour: "H104"
    case .contrast: "H105"
    case .logo, .unreadableLogo, .notBeside: "H106"
    case .missingName: "H107"
    }
  }

  private var message: String {
    switch self {
    case .unknownFormat(nil): "Dit is geen huisstijl: 'formaat' ontbreekt"
    case .unknownFormat(let format?): "Het formaat '\(format.shown)' is geen huisstijl die deze versie kent"
    case .unknownKey(let key, _): "'\(key.shown)' is geen onderdeel van een huisstijl"
    case .wrongType(let expected, let found):
      "Hier hoort \(expected), maar er staat \(FormatProblem.name(found))"
    case .noColour(let text): "'\(text.shown)' is geen kleur"
    case .contrast(let pair, let shades, _, let isDark):
      "'\(pair.foreground.key)' (\(shades[pair.foreground].hex)) heeft op '\(pair.background.key)' "
        + "(\(shades[pair.background].hex))\(isDark ? " in het donker" : "") een contrast van "
        + "\(Self.dutch(shades.contrast(of: pair))); nodig is \(Self.dutch(pair.minimum))"
    case .logo(let fault): fault.message
    case .unreadableLogo(let problem): "Het logo '\(problem.path.shown)' \(problem.message)"
    case .notBeside(let name): "Het logo '\(name.shown)' staat niet in dezelfde map als de huisstijl"
    case .missingName: "Bij een logo hoort 'naam', voor wie het logo niet ziet"
    }
  }

  private var proposal: String? {
    switch self {
    case .unknownFormat: "zet vooraan \"formaat\": \"\(Huisstijl.format)\""
    case .unknownKey(let key, let keys):
      nearestName(to: key, among: keys).map { "bedoelt u '\($0)'?" }
        ?? "kies uit: \(keys.joined(separator: ", "))"
    case .wrongType(let expected, _): "schrijf \(expected), of haal dit onderdeel weg"
    case .noColour:
      "schrijf een kleur als \"#0b4f5f\": een hekje met drie of zes cijfers of letters a tot en met f"
    case .contrast(_, let shades, let role, _):
      shades.nearest(for: role).map { "de dichtstbijzijnde kleur die wel kan is \($0.hex)" }
        ?? "pas ook de andere kleur aan"
    case .logo(let fault): fault.proposal
    case .unreadableLogo: "zet het logo in dezelfde map als de huisstijl"
    case .notBeside: "zet het logo naast de huisstijl en schrijf alleen de naam van het bestand"
    case .missingName: "schrijf \"naam\": \"Gemeente ...\""
    }
  }

  /// A ratio in two decimals with a comma, cut off: what falls short never looks as if it were enough.
  private static func dutch(_ ratio: Double) -> String {
    let hundredths = Int(ratio * 100)
    let decimals = hundredths % 100
    return "\(hundredths / 100),\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
