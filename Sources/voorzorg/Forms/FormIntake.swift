import CommandLineKit
import VoorzorgCore

/// Takes a filled form into a dossier, and tells what became of it.
struct FormIntake {
  let instrument: Instrument
  let context: Context
  /// The day that dates count from.
  let today: Day

  /// What a form brings to a dossier.
  func taking(_ form: FilledForm, into dossier: Dossier) -> FormTaking {
    FormTaking(form, into: dossier, instrument: instrument, today: today)
  }

  /// The form in a file, whatever it was saved as.
  func form(_ bytes: [UInt8]) throws -> FilledForm {
    if let advice = FormFormat.advice(for: bytes) {
      throw Failure(message: "formulier: \(advice)", code: .fileProblem)
    }
    let format = FormFormat(of: bytes)
    guard !format.isText else { return MarkdownForm.read(bytes) }
    let options = OfficeForm.readingOptions(format.rawValue)
    let converter = try Converter(find: context.program)
    return OfficeForm.read(
      try converter.convert(bytes, from: options.from, to: "json", arguments: options.arguments)
    )
  }

  /// Saves a dossier with the answers of a form, and what they were before.
  func save(_ changed: Dossier, _ taking: FormTaking, in file: DossierFile) throws {
    guard changed != file.dossier else { return }
    var logbook = Logbook(beside: file.path)
    logbook.keepEarlier(taking.taken, before: file.dossier, instrument: instrument)
    // What is replaced is safe before the new answers take its place; without it no answer is lost.
    try? logbook.save(beside: file.path)
    try Saving.save(changed, in: file)
  }

  /// Prints the findings in a form.
  func tell(_ findings: [Finding], of path: String) {
    for var finding in findings {
      finding.place.file = path
      for line in FindingText.lines(finding) { context.print(line) }
    }
  }
}

extension FormTaking {
  /// The exit code: for what could not be read, for a conflict, or for an answer that does not fit.
  var exitCode: ExitCode {
    let faults = findings.filter { $0.severity == .fout }
    if faults.contains(where: { ["V301", "V302"].contains($0.code) }) { return .fileProblem }
    if hasConflict { return .conflict }
    return faults.isEmpty ? .success : .usageError
  }

  /// What became of the form, as the end of a sentence.
  var summary: String {
    var text = "\(Wording.count(taken.count, "antwoord", "antwoorden")) overgenomen"
    let faults = findings.count { $0.severity == .fout }
    if faults > 0 { text += ", \(faults) niet: zie de fouten" }
    return text + "."
  }
}
