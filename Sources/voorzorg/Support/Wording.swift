import TextKit
import VoorzorgCore

/// The sentences for problems that the core returns as values.
enum Wording {
  static func sentence(_ problem: NewDossier.Problem) -> String {
    switch problem {
    case .ambiguous(let name, let gemeenten):
      "er zijn meer gemeenten met de naam '\(name)': "
        + gemeenten.map { "\($0.name) is --code \($0.code)" }.joined(separator: ", ")
    case .otherGemeente(let old, let new):
      "het oude dossier is van \(old), niet van \(new); laat --gemeente weg of geef een ander dossier"
    case .otherRegio(let old, let new):
      "het oude dossier is van regio \(old), niet van \(new); laat --regio weg of geef een ander dossier"
    case .otherSubject(.gemeente):
      "het oude dossier is van een gemeente, niet van een regio; laat --regio weg of geef een ander dossier"
    case .otherSubject(.regio):
      "het oude dossier is van een regio, niet van een gemeente; laat --gemeente en --code weg of geef een ander dossier"
    }
  }

  static func sentence(_ problem: DossierEditor.Problem) -> String {
    switch problem {
    case .unknownQuestion(let name, let nearest?): "er is geen vraag '\(name)'; bedoelt u '\(nearest)'?"
    case .unknownQuestion(let name, nil): "er is geen vraag '\(name)'; zie 'voorzorg uitleg vragen'"
    case .missingEntry(let name, let next):
      "er is geen vraag '\(name)'; het volgende dat u daar kunt maken, begint met '\(next)'"
    case .otherSubject(let name, let subject):
      "'\(name)' hoort alleen bij een dossier van een \(subject.rawValue); dit is er geen"
    case .decision(let name):
      "'\(name)' is geen vraag; een besluit legt u vast met 'voorzorg besluit'"
    case .vervallen(let name):
      "'\(name)' is een vervallen antwoord; dat kunt u alleen weghalen, met '\(name)='"
    case .badValue(let question, let problem): "\(question): \(problem.message); \(problem.proposal)"
    case .badOrder(let name): "'\(name)' is geen ankerpunt of prioriteit, of staat er twee keer"
    case .orderDropsAnswers(let id):
      "de volgorde laat prioriteit '\(id)' weg, maar daar staan antwoorden in; noem haar ook, of maak haar eerst leeg"
    }
  }

  static func sentence(_ problem: ComparisonSeries.Problem) -> String {
    switch problem {
    case .tooFew: "geef twee of meer verschillende dossiers"
    case .otherSubject(let one, let other):
      "\(one) en \(other) zijn niet dezelfde; met --andere-gemeente zet u ze toch naast elkaar"
    case .tooManySideBySide: "geef met --andere-gemeente precies twee dossiers"
    }
  }

  static func sentence(_ problem: Merge.Problem) -> String {
    switch problem {
    case .tooFew: "geef twee of meer verschillende dossiers"
    case .otherSubject(let one, let other):
      "\(one) en \(other) zijn niet dezelfde; voeg alleen dossiers van één gemeente of regio samen"
    case .instruments(let versions):
      "de dossiers zijn ingevuld met verschillende versies van het instrument: "
        + versions.map { ControlPictures.shown($0, keepingLines: false) }.joined(separator: ", ")
    }
  }

  static func sentence(_ problem: Recording.Problem) -> String {
    switch problem {
    case .missing(let name): "--\(name) ontbreekt of is leeg"
    case .severalLines(let name): "--\(name) staat op één regel; haal de regeleinden weg"
    case .ahead(let day): "\(day.dutch) moet nog komen; leg een besluit vast als het genomen is"
    case .known(let besluit):
      "\(besluit.words) is al vastgelegd over dezelfde antwoorden, als nummer \(besluit.id)"
    case .unknown(let id, let ids) where ids.isEmpty: "er is geen besluit '\(id)'; er is nog niets vastgelegd"
    case .unknown(let id, let ids):
      "er is geen besluit '\(id)'; wel: \(ids.joined(separator: ", "))"
    }
  }

  /// What is said of a logbook that could not be read, in front of where it is now.
  static let unreadableLogbook =
    "Let op: het logboek bij dit dossier kan niet goed worden gelezen. Er kan tekst in staan die u nog niet had "
    + "afgemaakt. Het is bewaard als:"
}

extension String {
  /// The text as a sentence by itself: with a capital and a full stop.
  var capitalizedSentence: String {
    prefix(1).uppercased() + dropFirst() + (hasSuffix("?") || hasSuffix(".") ? "" : ".")
  }
}
