/// The rounds of one level through time: the colours side by side, and what changed from each to the next.
struct MonitorProgress {
  private let monitor: Monitor
  /// The rounds, newest first.
  private let rounds: [MonitorRound]
  private let changes: [MonitorChange]

  init(_ monitor: Monitor, _ rounds: [MonitorRound], _ changes: [MonitorChange]) {
    self.monitor = monitor
    self.rounds = rounds
    self.changes = changes
  }

  var section: Document.Section {
    Document.Section(
      id: "verloop",
      title: [.own("Verloop")],
      blocks: [.picture(monitor.colourPicture(of: rounds)), .table(colours)],
      sections: changes.map(section)
    )
  }

  private var colours: Document.Table {
    let hoofdstukken = monitor.indicatoren.hoofdstukken.map { hoofdstuk in
      [hoofdstuk.scoreTitle] + rounds.map { monitor.indicatoren.shown($0.kleur(of: hoofdstuk)) }
    }
    let indicatoren = monitor.slots.indicatoren.filter { !$0.indicator.scores.isEmpty }.map { asked in
      ["\(asked.indicator.number). \(asked.indicator.shortTitle)"]
        + rounds.map { monitor.colours($0.scores(of: asked)) }
    }
    return Document.Table(
      caption: "De kleuren per ronde (eigen regel)",
      columns: ["Score"] + rounds.map(monitor.name),
      rows: (hoofdstukken + indicatoren).map { row in row.map { .own($0) } }
    )
  }

  /// What changed from one round to the next.
  func section(_ change: MonitorChange) -> Document.Section {
    let (old, new) = (monitor.name(of: change.from), monitor.name(of: change.to))
    let title = "Van \(old) naar \(new)"
    var section = Document.Section(id: "naar-ronde-\(change.to.index + 1)", title: [.own(title)])
    guard !change.answers.isEmpty else {
      section.blocks = [.paragraph([.own("Geen antwoord is anders.")])]
      return section
    }
    section.blocks = [.paragraph([.own("Andere kleuren: \(change.colours.count).")])]
    if !change.colours.isEmpty { section.blocks.append(.list(change.colours.map(line))) }
    // What is not answered any more says nothing new; the older answers stand in the tables.
    let answered = change.answers.filter { $0.new != nil }
    let open = change.answers.count - answered.count
    section.blocks.append(
      .paragraph([
        .own("Andere antwoorden: \(answered.count). Eerder wel en nu niet beantwoord: \(open).")
      ])
    )
    if !answered.isEmpty { section.blocks.append(.list(answered.map(line))) }
    return section
  }

  private func line(_ colour: MonitorChange.Colour) -> [Document.Inline] {
    let score = colour.new.score.title.map { ", \($0.lowercased())" } ?? ""
    let shown = monitor.indicatoren.shown
    return [
      .own("indicator \(colour.indicator.number), \(colour.indicator.shortTitle)\(score): "),
      .own("kleur van \(shown(colour.old.kleur)) naar \(shown(colour.new.kleur))"),
    ]
  }

  private func line(_ reply: MonitorChange.Reply) -> [Document.Inline] {
    [
      .own("indicator \(reply.indicator.number), \(reply.question.label): van "), word(reply.old, to: reply),
      .own(" naar "), word(reply.new, to: reply),
    ]
  }

  private func word(_ answer: Answer?, to reply: MonitorChange.Reply) -> Document.Inline {
    answer.map { .typed(reply.question.wording(of: $0)) } ?? .own("niet beantwoord")
  }
}
