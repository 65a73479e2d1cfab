import TextKit

// What a conversion did, for whoever looks after the dossier.
extension Conversion {
  /// A line for each answer that is more than moved to another name, what has no question any more last; then how many
  /// only got another name.
  public func lines(_ instrument: Instrument) -> [String] {
    let told = placed.compactMap { line($0, instrument) }
    let renamed = placed.count { !$0.one.trail.isEmpty && $0.one.trail.allSatisfy { $0 == .renamed } }
    var lines = told + dropped.map(line)
    if renamed > 0 {
      lines.append(
        renamed == 1
          ? "1 antwoord staat nu bij een vraag met een andere naam, en is gelijk gebleven"
          : "\(renamed) antwoorden staan nu bij vragen met een andere naam, en zijn gelijk gebleven"
      )
    }
    return lines.isEmpty ? ["alle antwoorden staan bij dezelfde vragen"] : lines
  }

  private func line(_ placed: NewRecord.Placed, _ instrument: Instrument) -> String? {
    let changes = placed.one.trail.compactMap { event -> String? in
      switch event {
      case .renamed: return nil
      case .chosen:
        let old = placed.one.origins.last?.value.answer.words ?? ""
        return "'\(old.shown)' heet nu '\(placed.one.value.answer.words.shown)'"
      case .split(let label, let others):
        let names = others.compactMap { self.label($0.name, instrument) }
        let rest = names.isEmpty ? "" : "; kijk of een deel hoort bij \(Enumeration.joined(names))"
        return "hier staat het antwoord op '\(label)'; die vraag is gesplitst\(rest)"
      case .joined(let labels):
        let names = labels.map { "'\($0)'" }
        return labels.count == 1
          ? "hier staat het antwoord op \(names[0])"
          : "hier staan de antwoorden op \(Enumeration.joined(names)) samen"
      }
    }
    guard !changes.isEmpty else { return nil }
    let place = DecidedChange.answer(.gewijzigd, placed.position, dossier, instrument).words
    return "\(place): \(changes.joined(separator: "; "))"
  }

  private func line(_ dropped: (answer: Vervallen, reason: DroppedReason)) -> String {
    let reason =
      switch dropped.reason {
      case .gone: "de vraag is er niet meer"
      case .choiceGone: "deze keuze is er niet meer"
      case .differs: "de vraag is samengevoegd, en de antwoorden waren niet allemaal gelijk"
      case .doesNotFit: "de vraag neemt nu andere antwoorden"
      }
    // The name is whole: with it the answer can be taken away.
    let name = ControlPictures.shown(dropped.answer.vraag, keepingLines: false)
    let answer = dropped.answer.antwoord.words.shown
    return "'\(dropped.answer.label.shown)': \(reason); '\(answer)' staat nu bij \(Vervallen.key).\(name)"
  }

  /// What a question is called now; nil when it is gone.
  private func label(_ name: String, _ instrument: Instrument) -> String? {
    guard case .question(_, let position) = OpenPlace(name, in: dossier, instrument) else { return nil }
    return "'\(position.entry.field.label)'"
  }

  /// What a question was called under is called now, such as a note in the logbook.
  func newName(of name: String) -> String {
    path.reduce(Array(loose: name)) { $1.newName(of: $0, isLoose: true) ?? $0 }.name
  }
}
