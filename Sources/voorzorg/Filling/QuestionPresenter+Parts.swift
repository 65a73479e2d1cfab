import TerminalKit
import VoorzorgCore

// The overview of all parts, and the end of one.
extension QuestionPresenter {
  /// Shows how far each part is, and what comes next.
  func show(_ overview: PartsOverview, _ interview: Interview) {
    let name = interview.dossier.naam(instrument).map { " · \($0)" } ?? ""
    screen.say("Alle onderdelen\(name)", .bold)
    screen.say("")
    var table = TextTable(columns: [
      .init("Nr", alignment: .right), .init("Onderdeel"), .init("Stap"), .init("Beantwoord"),
    ])
    for row in overview.rows {
      table.addRow([
        "\(overview.number(of: row.part))", row.part.title, row.steps.map(Self.steps) ?? "",
        Self.state(row.state),
      ])
    }
    if table.isWide(for: screen.columns) {
      for row in overview.rows { show(row, number: overview.number(of: row.part)) }
    } else {
      screen.show(table.lines(fitting: screen.columns))
    }
    screen.say("")
    show(overview.proposal, in: overview)
  }

  /// A part in a window that has no room for a table.
  private func show(_ row: PartsOverview.Row, number: Int) {
    let step = row.steps.map { " (stap \(Self.steps($0)))" } ?? ""
    let line = "\(number)  \(row.part.title)\(step): \(Self.state(row.state))"
    screen.show(line.wrapped(to: max(20, screen.columns), hangingIndent: 3))
  }

  private func show(_ proposal: PartsOverview.Proposal?, in overview: PartsOverview) {
    if let proposal {
      let number = overview.number(of: proposal.part)
      if proposal.part.isOptional, overview.openCount == 0 {
        screen.say("Scan en plan zijn ingevuld. De andere onderdelen mogen leeg blijven.")
      }
      screen.say("Voorstel: \(number) \(proposal.part.title) (\(Self.words(proposal.reason)))", .bold)
      screen.say("(Enter kiest dit; typ een nummer of een naam voor een ander onderdeel; :stop stopt)", .dim)
      return
    }
    if overview.openCount > 0 {
      let questions =
        overview.openCount == 1 ? "Er is nog 1 vraag" : "Er zijn nog \(overview.openCount) vragen"
      screen.say("\(questions) open, die u hebt overgeslagen.", .bold)
    } else {
      screen.say("Alles is ingevuld of bewust leeg gelaten.", .bold)
    }
    screen.say("(Enter stopt; typ een nummer of een naam om een onderdeel na te lopen)", .dim)
  }

  /// Says that nothing is left to ask in the part that is filled in, and what one can do.
  func showEnd(of part: Part, _ interview: Interview) {
    let open = interview.openCount
    if open > 0 {
      let questions = open == 1 ? "Er is nog 1 vraag" : "Er zijn nog \(open) vragen"
      screen.say("\(part.title): u bent aan het eind. \(questions) open.", .bold)
    } else if part == .plan, interview.dossier.priorities(instrument).isEmpty {
      screen.say("Het plan heeft nog geen prioriteiten.", .bold)
      screen.say("Die komen uit de ankerpunten die u in de scan kiest.")
    } else {
      screen.say("\(part.title): er is niets meer te vragen.", .bold)
    }
    let more = interview.newEntries.compactMap { question in
      question.number.map { ":ga \($0.prefix { $0 != "." }) begint \(question.heading.lowercased())" }
    }
    if !more.isEmpty { screen.say("Meer toevoegen: \(more.joined(separator: ", ")).") }
    let leaving =
      interview.choosesParts
      ? "Enter toont alle onderdelen, :stop stopt."
      : "Enter of :stop stopt, :onderdelen toont de andere onderdelen."
    screen.say("Met :ga gaat u naar een vraag, bijvoorbeeld :ga 7.2. \(leaving)")
  }

  /// What the overview is for, and how to choose from it.
  func explainParts() {
    screen.say(
      "Een dossier bestaat uit onderdelen. De kop, de voorzorgscan en het implementatieplan horen bij elk dossier; de "
        + "andere onderdelen mag u leeg laten. Onder 'Stap' staat bij welke van de zeven stappen van het Stappenplan "
        + "voorzorg een onderdeel past (eigen indeling van voorzorg)."
    )
    screen.say("Typ het nummer of de naam van een onderdeel. Met :onderdelen komt u hier altijd terug.")
  }

  private static func steps(_ steps: ClosedRange<Int>) -> String {
    steps.count == 1 ? "\(steps.lowerBound)" : "\(steps.lowerBound)-\(steps.upperBound)"
  }

  private static func state(_ state: PartsOverview.State) -> String {
    switch state {
    case .untouched: "nog niet begonnen"
    case .begun(let answered, let count): "\(answered) van \(count)"
    case .complete: "ingevuld"
    case .incomplete: "nog niet compleet"
    case .empty: "nog geen prioriteiten"
    }
  }

  private static func words(_ reason: PartsOverview.Reason) -> String {
    switch reason {
    case .stopped: "hier was u gebleven"
    case .incomplete: "naam of peildatum ontbreekt nog"
    case .open(let count): "nog \(Enumeration.count(count, "vraag", "vragen")) open"
    case .order: "kies welke ankerpunten voorrang krijgen"
    case .untouched: "nog niet begonnen"
    case .meant: "dit bedoelt u misschien"
    }
  }
}
