/// Why two answers to one question count as a change.
///
/// The reading is our own: no source compares two scans. Unanswered, `onbekend` and `nee` are three different things.
public enum ChangeKind: String, Sendable, CaseIterable {
  /// Further on a scale that the answers have themselves, or completed: from nee to ja, a day on which it was ready.
  case vooruitgang
  /// The same the other way; never left out of a summary.
  case stapTerug = "stap-terug"
  /// Answered, and unanswered before.
  case nieuwBeantwoord = "nieuw-beantwoord"
  /// Unanswered, and answered before.
  case nietMeerBeantwoord = "niet-meer-beantwoord"
  /// Known, and `onbekend` before.
  case nieuwBekend = "nieuw-bekend"
  /// `onbekend`, and known before.
  case onbekendGeworden = "onbekend-geworden"
  /// A day in a plan that became a later one.
  case later
  /// A day in a plan that became an earlier one.
  case eerder
  /// A text in other words.
  case herschreven
  /// Another answer, of which nobody can say that it is further or less far.
  case anders

  /// The kind of the same change looked at from the other side.
  public var mirrored: ChangeKind {
    switch self {
    case .vooruitgang: .stapTerug
    case .stapTerug: .vooruitgang
    case .nieuwBeantwoord: .nietMeerBeantwoord
    case .nietMeerBeantwoord: .nieuwBeantwoord
    case .nieuwBekend: .onbekendGeworden
    case .onbekendGeworden: .nieuwBekend
    case .later: .eerder
    case .eerder: .later
    case .herschreven, .anders: self
    }
  }

  /// The name for readers.
  public var title: String {
    switch self {
    case .vooruitgang: "vooruitgang"
    case .stapTerug: "stap terug"
    case .nieuwBeantwoord: "nieuw beantwoord"
    case .nietMeerBeantwoord: "niet meer beantwoord"
    case .nieuwBekend: "nu bekend"
    case .onbekendGeworden: "nu onbekend"
    case .later: "later"
    case .eerder: "eerder"
    case .herschreven: "herschreven"
    case .anders: "ander antwoord"
    }
  }

  /// What the kind stands for, for the list of our own rules in a report.
  var meaning: String {
    switch self {
    case .vooruitgang:
      "van nee naar deels of ja, van deels naar ja, een stap verder in een stand of status, een slag die is "
        + "gerealiseerd, of iets waarvan nu vaststaat dat het klaar is"
    case .stapTerug: "hetzelfde de andere kant op"
    case .nieuwBeantwoord: "toen leeg, nu beantwoord; ook als het antwoord nu onbekend is"
    case .nietMeerBeantwoord: "toen beantwoord, nu leeg"
    case .nieuwBekend: "toen onbekend, nu een ander antwoord"
    case .onbekendGeworden: "toen een ander antwoord, nu onbekend"
    case .later: "een geplande dag die naar achteren ging"
    case .eerder: "een geplande dag die naar voren kwam"
    case .herschreven: "een tekst die anders luidt"
    case .anders: "een antwoord dat anders is, zonder dat het verder of minder ver is"
    }
  }
}
