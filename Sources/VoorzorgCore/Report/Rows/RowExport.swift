/// Makes rows of dossiers: three tables of the same answers, in either notation.
///
/// The columns are worked out once, when it is made: make one for many dossiers.
public struct RowExport: Sendable {
  let instrument: Instrument
  private let notation: RowNotation
  private let plan: PlanRows
  private let columns: [RowTable: [String]]

  /// What makes rows of dossiers of this instrument.
  public init(instrument: Instrument, notation: RowNotation) {
    self.instrument = instrument
    self.notation = notation
    plan = PlanRows(instrument)
    columns = [
      .antwoorden: RowExport.dossierColumns + AnswerTableRows.columns,
      .planregels: RowExport.dossierColumns + plan.columns,
      .indicatoren: RowExport.dossierColumns + IndicatorRows.columns,
    ]
  }

  /// The names of the columns of a table.
  public func columns(of table: RowTable) -> [String] { columns[table] ?? [] }

  /// What stands before the rows of a file, whatever dossiers they are of; nothing in `jsonl`.
  public func header(of table: RowTable) -> [UInt8] {
    RowWriter.header(columns(of: table), in: notation)
  }

  /// The rows of a dossier.
  ///
  /// - Parameters:
  ///   - file: what the dossier is called, so that the rows of two can be told apart.
  ///   - part: the part of which the questions are asked for; nil for those of the whole report: a part that may be
  ///     left alone only when something in it is answered.
  public func rows(of dossier: Dossier, file: String, in table: RowTable, part: Part? = nil) -> [UInt8] {
    var writer = RowWriter(
      columns(of: table),
      startingWith: dossierValues(of: dossier, file: file),
      in: notation
    )
    switch table {
    case .antwoorden: AnswerTableRows(dossier, instrument, part: part).write(to: &writer)
    case .planregels: plan.write(dossier, to: &writer)
    case .indicatoren: IndicatorRows(dossier, instrument).write(to: &writer)
    }
    return writer.bytes
  }

  /// What every row says of its dossier.
  private static let dossierColumns = [
    "bestand", "soort_dossier", "gemeente", "code", "regio", "peildatum", "status", "instrument",
  ]

  private func dossierValues(of dossier: Dossier, file: String) -> [RowValue] {
    let head = instrument.head
    let isRegion = dossier.subject == .regio
    return [
      .text(file),
      .text(dossier.subject.rawValue),
      isRegion ? .empty : RowValue(dossier.record[head.naam]),
      isRegion ? .empty : RowValue(dossier.record[head.code]),
      RowValue(dossier.record[isRegion ? head.regioNaam : head.regio]),
      RowValue(dossier.record[head.peildatum]),
      .text(dossier.status(instrument).rawValue),
      RowValue(dossier.instrument),
    ]
  }
}
