import TerminalKit
import VoorzorgCore

/// The decisions of a dossier on screen, with what has changed since.
struct DecisionList {
  private let states: [BesluitState]

  init(_ dossier: Dossier, _ instrument: Instrument) {
    states = dossier.decisionStates(instrument)
  }

  /// Each decision with what is no longer as it was decided.
  func lines(path: String, columns: Int) -> [String] {
    guard !states.isEmpty else {
      return [
        "Er is nog geen besluit vastgelegd. Dat doet u met:",
        "  voorzorg besluit \(ShellWord.quoted(path)) --soort college --door NAAM --datum DATUM",
      ]
    }
    return states.enumerated().flatMap { index, state in
      (index == 0 ? [] : [""]) + lines(of: state, columns: columns)
    }
  }

  private func lines(of state: BesluitState, columns: Int) -> [String] {
    let besluit = state.besluit
    let margin = String(repeating: " ", count: besluit.id.count + 2)
    var facts = ["door \(besluit.door)"]
    if let kenmerk = besluit.kenmerk { facts.append("kenmerk \(kenmerk)") }
    facts.append("vingerafdruk \(besluit.vingerafdruk)")
    var lines = ["\(besluit.id). \(besluit.soort.title), \(besluit.datum.dutch)"]
    lines += facts.map { margin + $0 }
    if !state.isUntouched {
      lines.append(margin + "Let op: de vingerafdruk past niet bij wat erbij staat in het bestand.")
    }
    lines.append(margin + "daarna: \(state.standing)\(state.changes.isEmpty ? "" : ":")")
    lines += state.changes.map { "\(margin)- \($0.words) \($0.happened)" }
    return lines.flatMap {
      $0.sanitizedForTerminal().wrapped(to: columns, hangingIndent: margin.count + 2)
    }
  }
}
