import VoorzorgCore

/// What one core needs to make rows of dossiers.
struct RowWorker: Sendable {
  private let instrument: Instrument
  private let export: RowExport
  private let order: RowOrder

  init(_ order: RowOrder) throws {
    self.order = order
    instrument = try Instrument.load()
    export = RowExport(instrument: instrument, notation: order.notation)
  }

  /// What stands before the rows of a table.
  func header(of table: RowTable) -> [UInt8] { export.header(of: table) }

  /// The rows of a dossier in one table.
  ///
  /// - Throws: ``StoreProblem`` when it cannot be read whole.
  func rows(of input: Input, in table: RowTable) throws(StoreProblem) -> [UInt8] {
    let dossier = try Dossiers.read(input, instrument: instrument)
    return export.rows(of: dossier, file: input.relativePath, in: table, part: order.part)
  }

  /// A file a table, each with what stands before its rows.
  func files(of dossier: Dossier, name: String) -> [ReportFile] {
    order.tables.map { table in
      let rows = export.rows(of: dossier, file: name, in: table, part: order.part)
      return ReportFile(suffix: order.suffix(of: table), bytes: export.header(of: table) + rows)
    }
  }
}
