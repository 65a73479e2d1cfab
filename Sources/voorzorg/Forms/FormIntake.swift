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
  ///
  /// - Parameter path: the file, for messages.
  func form(_ bytes: [UInt8], from path: String) throws -> FilledForm {
    if let advice = FormFormat.advice(for: bytes) {
      throw Failure(message: "\(path): \(advice)", code: .fileProblem)
    }
    let format = FormFormat(of: bytes)
    guard !format.isText else { return MarkdownForm.read(bytes) }
    let options = OfficeForm.readingOptions(format.rawValue)
    let pandoc = try Pandoc(find: context.program)
    do {
      return OfficeForm.read(
        try pandoc.convert(bytes, from: options.from, to: "json", arguments: options.arguments)
      )
    } catch {
      throw Failure(
        message:
          "\(path): kan niet worden gelezen als Word- of ODT-bestand; open het in Word of LibreOffice en sla het "
          + "opnieuw op als .docx of .odt (\(error.message))",
        code: error.code
      )
    }
  }

  /// Saves a dossier with the answers of a form, and what they were before.
  func save(_ changed: Dossier, _ taking: FormTaking, in file: DossierFile) throws {
    // Not whether the dossiers are equal: to `==` an é of one character and one of two are the same.
    guard !taking.taken.isEmpty else { return }
    var logbook = Logbook(beside: file.path)
    if let path = Logbook.setAsideUnreadable(beside: file.path) {
      context.message("\(Wording.unreadableLogbook) \(path)")
    }
    logbook.keepEarlier(taking.taken, before: file.dossier, instrument: instrument)
    // What is replaced is safe before the new answers take its place; without it no answer is lost.
    try? logbook.save(beside: file.path)
    let touched = NewlyChanged(from: file.dossier, to: changed, instrument)
    try Saving.save(changed, in: file)
    if let message = touched.message() { context.message(message) }
    tellDrafts(logbook, taking, of: changed)
  }

  /// Tells of drafts at questions that just got another answer: `invullen` gives them back over it.
  private func tellDrafts(_ logbook: Logbook, _ taking: FormTaking, of dossier: Dossier) {
    let questionnaire = Questionnaire(dossier, instrument: instrument)
    for name in taking.taken {
      guard let draft = logbook.drafts[name], let question = questionnaire.question(named: name),
        dossier[question.place].map(AnswerWording.script) != draft
      else { continue }
      context.message(
        "Let op: bij \(question.number ?? question.label) bewaart invullen nog een concept van u. Dat krijgt u daar terug; "
          + "met :wis gooit u het weg."
      )
    }
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
    var text = "\(Enumeration.count(taken.count, "antwoord", "antwoorden")) overgenomen"
    let faults = findings.count { $0.severity == .fout }
    if faults > 0 { text += ", \(faults) niet: zie de fouten" }
    return text + "."
  }
}
