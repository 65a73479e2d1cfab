import TerminalKit
import VoorzorgCore

/// Progress as a table for people and as JSON for scripts.
enum ProgressReport {
  /// The progress of one dossier.
  struct File: Sendable {
    let path: String
    let gemeente: String?
    let status: Status
    let progress: Progress
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
      gemeente: dossier.record[instrument.head.naam],
      status: dossier.status(instrument),
      progress: progress,
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
  static func lines(_ files: [File], columns: Int) -> [String] {
    files.count == 1 ? parts(files[0], columns: columns) : overview(files, columns: columns)
  }

  /// The table of the parts of one dossier.
  static func parts(_ file: File, columns: Int) -> [String] {
    var table = TextTable(columns: [
      .init("Onderdeel", isFlexible: true), .init("Beantwoord", alignment: .right),
      .init("Open", alignment: .right),
      .init("Toegevoegd", alignment: .right),
    ])
    for count in file.progress.counts {
      let answered = count.total == 0 ? "–" : "\(count.answered) van \(count.total)"
      table.addRow([
        count.part.title, answered, count.total == 0 ? "–" : "\(count.open)", "\(count.optional)",
      ])
    }
    let progress = file.progress
    var lines =
      ["\(file.gemeente ?? file.path) · \(file.status.rawValue)", ""] + table.lines(width: columns) + [""]
    lines.append("Gekozen ankerpunten: \(progress.chosen)")
    lines.append("Prioriteiten: \(progress.priorities), gereed: \(progress.finished)")
    if !progress.overdue.isEmpty {
      lines.append("Over tijd: prioriteit \(progress.overdue.map(String.init).joined(separator: ", "))")
    }
    return lines + "Volgende stap: \(nextStep(file))".wrapped(to: columns, hangingIndent: 2)
  }

  private static func overview(_ files: [File], columns: Int) -> [String] {
    var table = TextTable(columns: [
      .init("Gemeente", isFlexible: true), .init("Status"), .init("Scan", alignment: .right),
      .init("Plan", alignment: .right), .init("Gekozen", alignment: .right),
      .init("Gereed", alignment: .right),
      .init("Over tijd", alignment: .right),
    ])
    for file in files {
      let progress = file.progress
      table.addRow([
        file.gemeente ?? file.path, file.status.rawValue,
        "\(progress[.scan].answered)/\(progress[.scan].total)",
        "\(progress[.plan].answered)/\(progress[.plan].total)", "\(progress.chosen)",
        "\(progress.finished)/\(progress.priorities)", "\(progress.overdue.count)",
      ])
    }
    return table.lines(width: columns)
  }

  private static func nextStep(_ file: File) -> String {
    if let next = file.next ?? file.progress.next { return "beantwoord \(next)" }
    if file.progress.priorities == 0 { return "kies prioriteiten, met 'voorzorg invullen'" }
    switch file.status {
    case .concept: return "controleer het dossier en bied het aan"
    case .aangeboden: return "wacht op het besluit van het college"
    case .vastgesteld: return "alles is ingevuld"
    }
  }

  /// The JSON for scripts, in the format `voorzorg-voortgang/1`.
  static func json(_ files: [File]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("formaat", "voorzorg-voortgang/1")
      writer.key("dossiers")
      writer.array { writer in
        for file in files {
          writer.object { writer in
            writer.member("bestand", file.path)
            writer.member("gemeente", file.gemeente)
            writer.member("status", file.status.rawValue)
            writer.key("voortgang")
            file.progress.write(to: &writer)
          }
        }
      }
    }
    return writer.finish()
  }
}
