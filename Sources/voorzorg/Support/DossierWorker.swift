import VoorzorgCore

/// What one core needs to work on dossiers: catalogues of its own.
struct DossierWorker: Sendable {
  let instrument: Instrument
  let checker: Checker

  init() throws {
    instrument = try Instrument.load()
    checker = Checker(instrument: instrument, gemeenten: try Gemeenten.load())
  }

  /// Reads and checks a dossier.
  ///
  /// - Parameter reader: for whom the language of what their document shows is looked at as well.
  @Sendable
  func check(_ input: Input, today: Day?, for reader: Lezer? = nil) -> CheckedFile {
    do {
      let reading = DossierReading(try input.read(), instrument: instrument)
      return CheckedFile(
        findings: checker.findings(in: reading, file: input.path, today: today, for: reader),
        isDossier: reading.isDossier
      )
    } catch {
      return CheckedFile(findings: [], isDossier: true, problem: error)
    }
  }
}

/// What checking a file gave.
struct CheckedFile: Sendable {
  var findings: [Finding]
  var isDossier: Bool
  var problem: StoreProblem?
}
