@testable import VoorzorgCore

extension Interview {
  /// An interview with the built-in instrument.
  init(_ dossier: Dossier, _ logbook: Logbook = Logbook(), part: Part? = nil) {
    self.init(dossier, logbook: logbook, instrument: Shared.instrument, part: part)
  }

  /// The name of what is asked: of a question, `volgorde`, or nothing at the end.
  var asked: String { step.name }

  /// The names of everything that can be asked, in order.
  var names: [String] { steps.map(\.name) }

  /// Answers the question that is asked, as somebody would type it.
  mutating func give(_ text: String) throws {
    guard let question = step.question else { throw CannotAnswer(step: asked) }
    guard let answer = try AnswerParser.answer(text, to: question.field) else {
      throw CannotAnswer(step: asked)
    }
    give(answer)
  }

  /// Goes to a question that has to be there.
  mutating func visit(_ target: String) throws {
    guard go(to: target) else { throw CannotAnswer(step: target) }
  }

  struct CannotAnswer: Error {
    let step: String
  }
}

extension Dossier {
  /// The dossier with answers by name, as a script gives them.
  func answering(_ answers: KeyValuePairs<String, String>) throws -> Dossier {
    var editor = DossierEditor(self, instrument: Shared.instrument)
    for (name, value) in answers { try editor.set(name, to: value) }
    editor.finish()
    return editor.dossier
  }

  /// A dossier with nothing filled in.
  static var empty: Dossier { Dossier(for: Shared.instrument) }

  /// A dossier with these ankerpunten chosen, and no for the rest.
  static func choosing(_ chosen: String...) -> Dossier {
    var dossier = Dossier.empty
    for ankerpunt in Shared.instrument.ankerpunten {
      dossier["voorzorgscan.\(ankerpunt.name).aanDeSlag"] = .yesNo(chosen.contains(ankerpunt.name))
      for text in ["aanbod", "kansen", "nodig"] {
        dossier["voorzorgscan.\(ankerpunt.name).\(text)"] = .text("Iets.")
      }
    }
    return dossier
  }

  /// The ids of the priorities in order.
  var planned: [String?] { priorities(Shared.instrument).map(\.id) }
}

extension Questionnaire {
  init(_ dossier: Dossier, offeringEntries: Bool = false) {
    self.init(dossier, instrument: Shared.instrument, offeringEntries: offeringEntries)
  }
}
