import TerminalKit
import VoorzorgCore

/// Progress of a dossier as a table for people.
enum ProgressReport {
  /// The progress of one dossier.
  struct File: Sendable {
    let path: String
    /// Whom the dossier is about.
    let subject: Dossier.Subject
    /// The name of the municipality or the region.
    let naam: String?
    let status: Status
    let progress: Progress
    /// How many points contributors still differ about.
    let openPoints: Int
    /// The first open question in words; only looked up for a dossier that is shown by itself.
    var next: String?
  }

  /// The progress of a dossier.
  ///
  /// - Parameter inWords: whether the next step is looked up in words, which takes the whole question list.
  static func file(
    _ path: String,
    _ dossier: Dossier,
    instrument: Instrument,
    today: Day?,
    inWords: Bool
  ) -> File {
    let progress = Progress(dossier, instrument: instrument, today: today)
    return File(
      path: path,
      subject: dossier.subject,
      naam: dossier.naam(instrument),
      status: dossier.status(instrument),
      progress: progress,
      openPoints: dossier.openPunten.count,
      next: !inWords
        ? nil
        : progress.next.flatMap { name in
          Questionnaire(dossier, instrument: instrument).question(named: name).map { question in
            "\(question.number ?? question.name): \(question.topic), '\(question.label)'"
          }
        }
    )
  }

  /// One dossier as a table of its parts, several as a table with a row each.
  ///
  /// - Parameter bars: what bars are made of; nil for none.
  static func lines(_ files: [File], columns: Int, bars: TextBar.Characters?) -> [String] {
    files.count == 1
      ? parts(files[0], columns: columns, bars: bars) : overview(files, columns: columns, bars: bars)
  }

  /// The parts of one dossier: the required ones, and of the others those that were begun.
  static func parts(_ file: File, columns: Int, bars: TextBar.Characters?) -> [String] {
    let progress = file.progress
    var lines = "\(file.naam ?? file.path) · \(file.status.rawValue)".sanitizedForTerminal().wrapped(
      to: columns
    )
    lines.append("")
    lines += counts(
      progress.counts.filter { !$0.part.isOptional || $0.isBegun },
      columns: columns,
      bars: bars
    )
    func add(_ line: String) { lines += line.wrapped(to: columns, hangingIndent: 2) }
    let untouched = progress.counts.filter { $0.part.isOptional && !$0.isBegun }.map(\.part.title)
    if !untouched.isEmpty { add("Nog niet begonnen: \(untouched.joined(separator: ", "))") }
    lines.append("")
    add("Gekozen ankerpunten: \(progress.chosen)")
    add("Prioriteiten: \(progress.priorities), gereed: \(progress.finished)")
    if !progress.overdue.isEmpty {
      add("Over tijd: prioriteit \(progress.overdue.map(String.init).joined(separator: ", "))")
    }
    if file.openPoints > 0 {
      add("Open punten: \(file.openPoints) (kies met 'voorzorg invullen --onderdeel open-punten')")
    }
    add("Volgende stap: \(nextStep(file))")
    return lines
  }

  /// A table with a row a part, with bars where there is room; in a narrow window a line each.
  private static func counts(
    _ counts: [Progress.Count],
    columns: Int,
    bars: TextBar.Characters?
  ) -> [String] {
    var heads: [TextTable.Column] = [
      .init("Onderdeel", isFlexible: true), .init("Beantwoord", alignment: .right),
      .init("Open", alignment: .right), .init("Toegevoegd", alignment: .right),
    ]
    if bars != nil { heads.append(.init("Voortgang")) }
    var table = TextTable(columns: heads)
    for count in counts {
      let answered = count.total == 0 ? "–" : "\(count.answered) van \(count.total)"
      // What may stay empty is not open.
      let open = count.total == 0 || count.part.isOptional ? "–" : "\(count.open)"
      let bar = bars.map { [TextBar(length: 20, $0).text(count.answered, of: count.total)] }
      table.addRow([count.part.title, answered, open, "\(count.optional)"] + (bar ?? []))
    }
    guard table.isWide(for: columns) else { return table.lines(width: columns) }
    guard bars == nil else { return self.counts(counts, columns: columns, bars: nil) }
    return counts.flatMap { count in
      let answered = count.total == 0 ? [] : ["\(count.answered) van \(count.total) beantwoord"]
      let added = count.optional == 0 ? [] : ["\(count.optional) toegevoegd"]
      let words = answered + added
      return "\(count.part.title): \(words.isEmpty ? "–" : words.joined(separator: ", "))"
        .wrapped(to: columns, hangingIndent: 2)
    }
  }

  private static func nextStep(_ file: File) -> String {
    if let next = file.next ?? file.progress.next { return "beantwoord \(next)" }
    if file.subject == .regio, !file.progress[.scan].isBegun, !file.progress[.regioplan].isBegun {
      return "vul het regionale plan in, met 'voorzorg invullen --onderdeel regioplan'"
    }
    if file.subject == .gemeente, file.progress.priorities == 0 {
      return "kies prioriteiten, met 'voorzorg invullen'"
    }
    switch file.status {
    case .concept: return "controleer het dossier en bied het aan"
    case .aangeboden: return "wacht op het besluit, en leg het vast met 'voorzorg besluit'"
    case .vastgesteld: return "alles is ingevuld"
    }
  }
}
