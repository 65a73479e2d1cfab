import TerminalKit
import VoorzorgCore

// Progress of several dossiers: as rows for people, as objects for scripts.
extension ProgressReport {
  /// A table with a row a dossier, with bars where there is room.
  ///
  /// - Parameter bars: what bars are made of; nil for none.
  static func overview(_ files: [File], columns: Int, bars: TextBar.Characters?) -> [String] {
    var heads: [TextTable.Column] = [
      .init("Gemeente", isFlexible: true), .init("Status"), .init("Scan", alignment: .right),
      .init("Plan", alignment: .right), .init("Gekozen", alignment: .right),
      .init("Gereed", alignment: .right),
      .init("Over tijd", alignment: .right),
    ]
    if bars != nil { heads.append(.init("Voortgang")) }
    var table = TextTable(columns: heads)
    for file in files {
      let progress = file.progress
      let shown = bars.map { [bar(progress, TextBar(length: 10, $0))] }
      table.addRow(
        [
          file.naam ?? file.path, file.status.rawValue,
          "\(progress[.scan].answered)/\(progress[.scan].total)",
          "\(progress[.plan].answered)/\(progress[.plan].total)", "\(progress.chosen)",
          "\(progress.finished)/\(progress.priorities)", "\(progress.overdue.count)",
        ] + (shown ?? [])
      )
    }
    guard bars != nil else { return table.lines(fitting: columns) }
    let lines = table.lines(width: columns)
    // No bar is worth a name in two lines.
    let isTight = table.isWide(for: columns) || lines.count > files.count + 2
    return isTight ? overview(files, columns: columns, bars: nil) : lines
  }

  /// How much of the form is answered: of scan and plan together.
  private static func bar(_ progress: Progress, _ bar: TextBar) -> String {
    let parts = [progress[.scan], progress[.plan]]
    return bar.text(parts.reduce(0) { $0 + $1.answered }, of: parts.reduce(0) { $0 + $1.total })
  }

  /// The format of the JSON for scripts.
  static let format = "voorzorg-voortgang/1"

  /// Writes a dossier as an object of the JSON for scripts.
  static func write(_ file: File, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("bestand", file.path)
      writer.member(file.subject.rawValue, file.naam)
      writer.member("status", file.status.rawValue)
      writer.key("voortgang")
      file.progress.write(to: &writer)
      writer.member("openPunten", file.openPoints)
    }
  }
}
