extension JSONFault {
  /// The finding that tells this fault in Dutch, with a proposal.
  var finding: Finding {
    var finding = Finding(code, severity, message, at: .byte(offset), proposal: proposal)
    if case .duplicateKey(_, let first) = kind {
      finding.related = .byte(first)
    }
    return finding
  }

  /// Whether the text can be used all the same.
  var severity: Finding.Severity {
    kind == .byteOrderMark ? .tip : .fout
  }

  private var code: String {
    switch kind {
    case .empty, .endsTooSoon, .unterminatedString: "V001"
    case .invalidUTF8: "V002"
    case .controlCharacter, .lineBreakInString: "V003"
    case .badEscape, .loneSurrogate: "V004"
    case .badNumber: "V005"
    case .tooDeep, .tooLarge: "V006"
    case .duplicateKey: "V007"
    case .missingComma, .superfluousComma: "V008"
    case .byteOrderMark: "V009"
    case .unexpected, .missingColon, .missingValue, .unquotedKey, .singleQuotes, .unknownWord, .comment,
      .wrongBracket, .missingBracket, .quoteInText, .trailingText:
      "V010"
    }
  }

  private var message: String {
    switch kind {
    case .empty: "Het bestand is leeg"
    case .tooLarge: "Het bestand is te groot voor een dossier"
    case .unexpected(let text): "'\(text)' past hier niet"
    case .endsTooSoon: "Het bestand houdt te vroeg op: er staat nog een haakje open"
    case .missingComma: "Voor dit onderdeel ontbreekt een komma"
    case .superfluousComma: "Deze komma is te veel"
    case .missingColon: "Na de naam ontbreekt een dubbele punt"
    case .missingValue: "Na de dubbele punt ontbreekt een waarde"
    case .unquotedKey(let key): "De naam '\(key)' staat niet tussen dubbele aanhalingstekens"
    case .singleQuotes: "Deze tekst staat tussen enkele aanhalingstekens"
    case .unknownWord(let word): "'\(word)' is geen waarde in JSON"
    case .comment: "JSON kent geen commentaar"
    case .unterminatedString: "Deze tekst is niet afgesloten met een aanhalingsteken"
    case .quoteInText: "Midden in deze tekst staat een aanhalingsteken"
    case .lineBreakInString: "In deze tekst staat een regeleinde"
    case .controlCharacter(let byte):
      "In deze tekst staat een onzichtbaar stuurteken (code \(byte))"
    case .badEscape(let escape): "'\(escape)' is geen geldige schrijfwijze in een tekst"
    case .loneSurrogate: "Deze \\u-code is maar een half teken"
    case .badNumber(let numeral): "'\(numeral)' is geen getal zoals JSON het schrijft"
    case .wrongBracket(let expected, let found): "Hier staat '\(found)' waar '\(expected)' hoort"
    case .missingBracket(let bracket): "Hiervoor ontbreekt '\(bracket)'"
    case .tooDeep: "Hier staan meer dan \(JSONParser.deepest) haakjes binnen elkaar"
    case .duplicateKey(let key, _): "'\(key)' staat hier voor de tweede keer"
    case .trailingText: "Na het einde van het dossier staat nog tekst"
    case .invalidUTF8: "Hier staat een teken dat geen UTF-8 is"
    case .byteOrderMark: "Het bestand begint met een onzichtbaar UTF-8-merkteken (BOM)"
    }
  }

  private var proposal: String? {
    switch kind {
    case .empty: "begin een nieuw dossier met 'voorzorg nieuw'"
    case .tooLarge: "controleer of dit het goede bestand is"
    case .unexpected, .trailingText: "haal dit weg, of zet het tussen dubbele aanhalingstekens"
    case .endsTooSoon: "zet de ontbrekende haakjes erbij, of gebruik een eerdere versie van het bestand"
    case .missingComma: "zet een komma achter het onderdeel hiervoor"
    case .superfluousComma: "haal de komma weg"
    case .missingColon: "zet een dubbele punt tussen naam en waarde"
    case .missingValue: "vul een waarde in, of null als er nog geen antwoord is"
    case .unquotedKey(let key): "schrijf \"\(key)\""
    case .singleQuotes: "gebruik dubbele aanhalingstekens"
    case .unknownWord(let word): Self.proposal(for: word)
    case .comment: "haal het commentaar weg, of zet het in een antwoord"
    case .unterminatedString: "sluit de tekst af met \""
    case .quoteInText: "schrijf een aanhalingsteken in een tekst als \\\""
    case .lineBreakInString: "schrijf elk regeleinde in een tekst als \\n"
    case .controlCharacter: "haal het teken weg"
    case .badEscape: "schrijf een schuine streep als \\\\"
    case .loneSurrogate: "haal de code weg, of schrijf het hele teken"
    case .badNumber: "schrijf een getal als 31000 of 0.5, en een datum tussen aanhalingstekens"
    case .wrongBracket(let expected, _): "zet hier '\(expected)'"
    case .missingBracket(let bracket): "zet '\(bracket)' achter het onderdeel hiervoor"
    case .tooDeep: "haal de overtollige haakjes weg"
    case .duplicateKey: "voeg de twee antwoorden samen en haal er één weg"
    case .invalidUTF8: "bewaar het bestand als UTF-8"
    case .byteOrderMark: "u hoeft niets te doen; bij het opslaan gaat het merkteken weg"
    }
  }

  private static func proposal(for word: String) -> String {
    switch word.lowercased() {
    case "ja", "true", "waar": "schrijf true"
    case "nee", "false", "onwaar": "schrijf false"
    case "none", "nil", "undefined", "leeg", "nan", "null": "schrijf null"
    default: "zet een tekst tussen dubbele aanhalingstekens"
    }
  }
}
