import TextKit

/// What can be wrong in a file of work packages, rather than in its JSON. The sentence of each stands here only.
enum PackageGroupingProblem {
  case unknownFormat(String?)
  case unknownKey(String, among: [String])
  case wrongType(expected: String, found: JSONDocument.Kind)
  case missing(String)
  case badName(String)
  case reservedName
  case nameTwice(String)
  case unknownMember(String, PackageMember.Kind, PackageMembers)
  case memberTwice(String, PackageMember.Kind, in: String, again: String)
  case noMembers(String)

  /// The finding at a byte.
  func finding(at offset: Int) -> Finding {
    Finding(code, severity, message, at: .byte(offset), proposal: proposal)
  }

  /// The stable code: W1xx.
  var code: String {
    switch self {
    case .unknownFormat: "W101"
    case .unknownKey: "W102"
    case .wrongType: "W103"
    case .missing: "W104"
    case .badName, .reservedName: "W105"
    case .nameTwice: "W106"
    case .unknownMember: "W107"
    case .memberTwice: "W108"
    case .noMembers: "W109"
    }
  }

  /// What stands in two packages may be meant so; all else is not.
  private var severity: Finding.Severity {
    if case .memberTwice = self { .waarschuwing } else { .fout }
  }

  private var message: String {
    switch self {
    case .unknownFormat(nil): "Dit is geen indeling in werkpakketten: 'formaat' ontbreekt"
    case .unknownFormat(let format?):
      "Het formaat '\(format.shown)' is geen indeling in werkpakketten die deze versie kent"
    case .unknownKey(let key, _): "'\(key.shown)' is geen onderdeel van een indeling in werkpakketten"
    case .wrongType(let expected, let found):
      "Hier hoort \(expected), maar er staat \(FormatProblem.name(found))"
    case .missing(let key): "'\(key)' ontbreekt of is leeg"
    case .badName(let name): "'\(name.shown)' kan geen naam van een werkpakket zijn"
    case .reservedName: "'\(PackageGrouping.rest)' is de naam voor wat in geen werkpakket staat"
    case .nameTwice(let name): "Er is al een werkpakket met de naam '\(name.shown)'"
    case .unknownMember(let name, let kind, _): "Er is geen \(kind.singular) met de naam '\(name.shown)'"
    case .memberTwice(let name, let kind, let first, let again):
      first == again
        ? "\(kind.singular.capitalizedWord) '\(name)' staat twee keer in werkpakket '\(first.shown)'"
        : "\(kind.singular.capitalizedWord) '\(name)' staat in werkpakket '\(first.shown)' en in '\(again.shown)', "
          + "en telt in allebei"
    case .noMembers(let name): "In werkpakket '\(name.shown)' staat niets"
    }
  }

  private var proposal: String? {
    switch self {
    case .unknownFormat: "zet vooraan \"formaat\": \"\(PackageGrouping.format)\""
    case .unknownKey(let key, let keys):
      nearestName(to: key, among: keys).map { "bedoelt u '\($0)'?" }
        ?? "kies uit: \(keys.joined(separator: ", "))"
    case .wrongType(let expected, _): "schrijf \(expected), of haal dit onderdeel weg"
    case .missing("naam"): "geef het werkpakket een naam, zoals \"naam\": \"outreach-en-bemoeizorg\""
    case .missing("titel"): "geef het werkpakket een titel, zoals \"titel\": \"Outreach en bemoeizorg\""
    case .missing: "begin met de indeling die 'voorzorg schema --werkpakketten' toont"
    case .badName: "gebruik kleine letters en cijfers, met een streepje tussen woorden; begin met een letter"
    case .reservedName: "kies een andere naam; 'overig' komt er vanzelf bij"
    case .nameTwice: "geef elk werkpakket een eigen naam"
    case .unknownMember(let name, let kind, let members):
      Self.proposal(for: name, kind, members)
    case .memberTwice(_, _, let first, let again):
      first == again ? "haal er een weg" : "haal er een weg, als u dat niet zo bedoelt"
    case .noMembers: "zet er een ankerpunt, slag of actie in, of haal het werkpakket weg"
    }
  }

  /// The name that was probably meant: one of this kind, or the same one of another kind.
  private static func proposal(
    for name: String,
    _ kind: PackageMember.Kind,
    _ members: PackageMembers
  ) -> String {
    if let nearest = nearestName(to: name, among: members[kind].map(\.name)) {
      return "bedoelt u '\(nearest)'?"
    }
    let other = PackageMember.Kind.allCases.first { other in
      other != kind && members[other].contains { $0.name == name }
    }
    return other.map { "zet '\(name)' bij '\($0.rawValue)'" }
      ?? "alle namen staan in de indeling die 'voorzorg schema --werkpakketten' toont"
  }
}
