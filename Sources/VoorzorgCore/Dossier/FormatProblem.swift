import TextKit

/// What can be wrong with JSON as a dossier.
///
/// The sentence of each stands here and nowhere else.
enum FormatProblem: Error {
  case unknownFormat(String?)
  case newerFormat(String)
  case olderInstrument(String)
  case unknownKey(String, among: [String])
  case wrongType(expected: String, found: JSONDocument.Kind)
  case wrongAnswerType(Field, String)
  case unknownChoice(String, among: [String])
  case outOfRange(String, ClosedRange<Int>)
  case sameID(String)
  case bothSubjects
  case unknownAnkerpunt(String, among: [String])
  case noDate(String)
  case missing(String, of: Recorded)
  case noDigest(digits: Int)

  /// What the tool records besides answers, in words.
  enum Recorded: String {
    case besluit = "dit besluit"
    case openPunt = "dit open punt"
    case vervallen = "dit vervallen antwoord"
  }

  /// The finding at a byte.
  func finding(at offset: Int, question: String?) -> Finding {
    var place = Place.byte(offset)
    place.question = question
    return Finding(code, .fout, message, at: place, proposal: proposal)
  }

  private var code: String {
    switch self {
    case .unknownFormat: "V101"
    case .newerFormat: "V102"
    case .olderInstrument: OlderInstrument.description.code
    case .unknownKey: "V103"
    case .wrongType, .wrongAnswerType, .noDigest: "V104"
    case .unknownChoice: "V105"
    case .outOfRange: "V106"
    case .sameID: "V107"
    case .bothSubjects: "V108"
    case .missing: "V109"
    case .unknownAnkerpunt: UnknownAnkerpunt.description.code
    case .noDate: NonexistentDate.description.code
    }
  }

  /// The sentence of the finding.
  var message: String {
    switch self {
    case .unknownFormat(nil): "Dit is geen dossier: 'formaat' ontbreekt"
    case .unknownFormat(let format?): "Het formaat '\(format.shown)' is onbekend"
    case .newerFormat(let format): "Dit dossier is gemaakt met een nieuwere versie (\(format.shown))"
    case .olderInstrument(let version): OlderInstrument.message(version)
    case .unknownKey(let key, _): "'\(key.shown)' is geen onderdeel van een dossier"
    case .wrongType(let expected, let found): "Hier hoort \(expected), maar er staat \(Self.name(found))"
    case .wrongAnswerType(let field, let text):
      "'\(field.label)' is \(AnswerDecoding.expectation(field.kind)), maar er staat de tekst '\(text.shown)'"
    case .unknownChoice(let text, _): "'\(text.shown)' is geen mogelijk antwoord"
    case .outOfRange(let numeral, let bounds):
      "\(numeral.shown) is geen heel getal van \(bounds.lowerBound) tot en met \(bounds.upperBound)"
    case .sameID(let id): "De id '\(id.shown)' komt al eerder voor in deze lijst"
    case .bothSubjects: "Een dossier is van een gemeente of van een regio, niet van beide"
    case .unknownAnkerpunt(let name, _): UnknownAnkerpunt.message(name)
    case .noDate(let text): NonexistentDate.message(text)
    case .missing(let key, let recorded): "Aan \(recorded.rawValue) ontbreekt '\(key)'"
    case .noDigest(let digits): "Hier hoort een vingerafdruk: \(digits) cijfers of letters a tot en met f"
    }
  }

  /// How to mend it.
  var proposal: String? {
    switch self {
    case .unknownFormat: "zet vooraan \"formaat\": \"\(Dossier.format)\""
    case .newerFormat: "gebruik een nieuwere versie van voorzorg"
    case .olderInstrument: OlderInstrument.proposal
    case .unknownKey(let key, let keys), .unknownChoice(let key, let keys):
      nearestName(to: key, among: keys).map { "bedoelt u '\($0)'?" }
        ?? "kies uit: \(keys.joined(separator: ", "))"
    case .wrongType(let expected, .null): "schrijf \(expected), of haal dit onderdeel weg"
    case .wrongType(let expected, _): "schrijf \(expected), of null als er nog geen antwoord is"
    case .wrongAnswerType(let field, let text):
      switch (field.kind, text.lowercased()) {
      case (.yesNo, "ja"), (.yesNo, "j"), (.yesNo, "true"): "schrijf true, zonder aanhalingstekens"
      case (.yesNo, "nee"), (.yesNo, "n"), (.yesNo, "false"): "schrijf false, zonder aanhalingstekens"
      default: "schrijf \(AnswerDecoding.expectation(field.kind)), of null als het onbekend is"
      }
    case .outOfRange: "schrijf een heel getal zonder punten, of null"
    case .sameID: "geef dit onderdeel een id die nog niet voorkomt"
    case .bothSubjects: "haal 'gemeente' weg als dit dossier van een regio is, en anders 'regio'"
    case .noDate: NonexistentDate.proposal
    case .missing(_, .besluit), .noDigest:
      "haal dit besluit weg en leg het opnieuw vast met 'voorzorg besluit'"
    case .missing(_, let recorded): "zet het er weer bij, of haal \(recorded.rawValue) weg"
    case .unknownAnkerpunt(let name, let names): UnknownAnkerpunt.proposal(name, among: names)
    }
  }

  /// What a kind of value is called.
  static func name(_ kind: JSONDocument.Kind) -> String {
    switch kind {
    case .object: "een object"
    case .array: "een lijst"
    case .string: "een tekst"
    case .number: "een getal"
    case .yes: "true"
    case .no: "false"
    case .null: "null"
    case .invalid: "iets onleesbaars"
    }
  }
}

extension String {
  /// The text short enough for a sentence, with control characters made visible.
  var shown: String {
    let visible = ControlPictures.shown(self, keepingLines: false)
    return visible.count <= 40 ? visible : visible.prefix(39) + "…"
  }
}
