import CommandLineKit
import VoorzorgCore

/// Reads a filled form back into a dossier.
struct FormReading {
  /// The form.
  let form: String
  /// The dossier.
  let dossier: String
  /// Who filled in the form, if it was said.
  let invuller: Invuller?
  let showsOnly: Bool
  let today: Day?

  func run(in context: Context) throws -> ExitCode {
    let instrument = try Instrument.load()
    let intake = FormIntake(instrument: instrument, context: context, today: today ?? context.today)
    let filled = try intake.form(try context.read(form), from: form)
    if showsOnly {
      let before = try Dossiers.read(dossier, instrument: instrument)
      let (after, taking) = taken(filled, into: before, intake)
      intake.tell(taking.findings, of: form)
      for line in DossierChanges(from: before, to: after, instrument: instrument).lines {
        context.print(line)
      }
      return taking.exitCode
    }
    let file = try DossierFile(
      opening: dossier,
      instrument: instrument,
      waiting: 2000,
      holder: context.holder
    )
    let (after, taking) = taken(filled, into: file.dossier, intake)
    try intake.save(after, taking, in: file)
    intake.tell(taking.findings, of: form)
    context.message("\(dossier): \(taking.summary)")
    return taking.exitCode
  }

  /// The dossier with what the form brings, and who brought it when there was anything.
  private func taken(_ form: FilledForm, into dossier: Dossier, _ intake: FormIntake) -> (Dossier, FormTaking)
  {
    let taking = intake.taking(form, into: dossier)
    var after = taking.dossier
    if let invuller, !taking.taken.isEmpty { after.remember(invuller, instrument: intake.instrument) }
    return (after, taking)
  }
}
