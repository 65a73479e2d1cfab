/// How voorzorg gives a colour to an indicator or a chapter: a rule of our own.
///
/// The sources have the colours but no formula for them, and no threshold for grey (S3, Betekenis kleurenpalet).
/// The rule is printed wherever a colour is. It never gets greener when an answer turns out to be unknown: only
/// what is all yes is green.
public enum ColourRule {
  /// The colour of a score, from the answers that count for it.
  static func colour(of answers: AnswerTally) -> Indicator.Kleur {
    colour(
      total: answers.yes + answers.no + answers.unknown + answers.unanswered,
      known: answers.yes + answers.no,
      full: answers.yes,
      begun: answers.yes
    )
  }

  /// The colour of a chapter, from those of the scores in it.
  static func colour(of scores: [Indicator.Kleur]) -> Indicator.Kleur {
    colour(
      total: scores.count,
      known: scores.count { $0 != .grijs },
      full: scores.count { $0 == .groen },
      begun: scores.count { $0 == .groen || $0 == .geel }
    )
  }

  private static func colour(total: Int, known: Int, full: Int, begun: Int) -> Indicator.Kleur {
    if known == 0 || known * 2 < total { return .grijs }
    if full == total { return .groen }
    return begun == 0 ? .oranje : .geel
  }

  /// Why there is a rule of our own.
  static let introduction =
    "De bronnen zeggen niet hoe het dashboard een kleur berekent. Voorzorg heeft daarom een eigen regel. Een kleur "
    + "kan dus anders zijn dan op het dashboard van de VNG. Kijk altijd naar de antwoorden zelf."

  /// The rule in words, with each colour as it is shown.
  static func sentences(_ shown: (Indicator.Kleur) -> String) -> [String] {
    [
      "Voor een kleur tellen de vragen die u met ja, nee of onbekend beantwoordt. Niet mee tellen: keuzes uit een "
        + "lijst, aantallen, toelichtingen, en vragen of er voorbeelden of cijfers zijn.",
      "Bekend is een antwoord als het ja of nee is. Onbekend en niet beantwoord zijn allebei niet bekend; zij tellen "
        + "nooit als nee.",
      "Is minder dan de helft bekend, dan is de kleur \(shown(.grijs)).",
      "Anders, en zijn alle antwoorden ja: \(shown(.groen)).",
      "Anders, en is geen enkel bekend antwoord ja: \(shown(.oranje)).",
      "In alle andere gevallen: \(shown(.geel)).",
      "Een hoofdstuk gaat net zo, met de kleuren van zijn indicatoren. Heeft minder dan de helft een andere kleur dan "
        + "grijs, dan is het hoofdstuk grijs. Zijn zij allemaal groen, dan groen. Is er geen groen en geen geel bij, "
        + "dan oranje. Anders geel. Heeft een indicator twee kleuren, dan tellen beide.",
      "Een indicator met alleen aantallen heeft geen kleur en telt niet mee voor zijn hoofdstuk.",
    ]
  }

  /// The rule for an indicator in one paragraph, for where colours only stand beside something else.
  static func inShort(_ shown: (Indicator.Kleur) -> String) -> String {
    "Een kleur bij een indicator komt van een eigen regel van voorzorg, niet uit de bronnen. Is minder dan de helft van "
      + "de antwoorden bekend, dan is de kleur \(shown(.grijs)). Anders, met alleen ja: \(shown(.groen)); zonder een "
      + "bekend ja: \(shown(.oranje)); en in alle andere gevallen: \(shown(.geel)). Het onderdeel monitor legt de hele "
      + "regel uit."
  }

  /// Which round counts.
  static let newestRound =
    "Per niveau telt de nieuwste ronde, naar jaar en halfjaar. Een ronde zonder halfjaar geldt als de oudste van haar "
    + "jaar. Zijn er twee van hetzelfde halfjaar, dan telt de laatste in het dossier. De antwoorden van het dashboard en "
    + "de eigen inschatting staan altijd apart en worden nooit bij elkaar geteld."
}
