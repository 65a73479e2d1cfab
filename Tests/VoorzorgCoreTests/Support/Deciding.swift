@testable import VoorzorgCore

extension Dossier {
  /// The dossier with a decision about it as it is, of some day in 2026.
  func decided(_ soort: Besluit.Soort = .college, on day: String = "2026-06-09") -> Dossier {
    guard let day = Day(iso: day) else { fatalError("no day: \(day)") }
    let request = Recording.Request(soort: soort, door: "Wie het was", datum: day, kenmerk: nil)
    do {
      return try Recording(request, in: self, today: day, Shared.instrument).dossier
    } catch {
      fatalError("cannot be recorded: \(error)")
    }
  }

  /// The dossier with some answers given by name, as scripts do; an empty value takes one away.
  func answering(_ values: (String, String)...) -> Dossier {
    var editor = DossierEditor(self, instrument: Shared.instrument)
    do {
      for (name, value) in values { try editor.set(name, to: value) }
    } catch {
      fatalError("cannot be answered: \(error)")
    }
    editor.finish()
    return editor.dossier
  }

  /// The decisions by day, with what has changed since.
  var states: [BesluitState] { decisionStates(Shared.instrument) }

  /// What has changed since the last decision, in words.
  var changedWords: [String] { states.last?.changes.map { "\($0.words) \($0.happened)" } ?? [] }
}
