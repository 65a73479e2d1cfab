import CommandLineKit
import VoorzorgCore

/// The form of a dossier in the user's editor, until nothing in it is wrong or the user leaves it at that.
///
/// Each time the editor returns, the answers that fit are saved: what is safe cannot get lost with the rest.
struct FormEditing {
  let file: DossierFile
  let scope: FormScope
  let intake: FormIntake
  let editor: TextEditor
  /// The signal that asks to end, once it has come.
  let ending: () -> CInt?

  private var context: Context { intake.context }

  /// Edits until the form is right, is left as it is, or a signal ends it.
  func run() throws -> ExitCode {
    let code = try edit()
    return ending().map { ExitCode(rawValue: 128 + $0) } ?? code
  }

  private func edit() throws -> ExitCode {
    let aside = FormAside(of: file)
    var editor = editor
    editor.secure = aside.keep
    let sheet = FormSheet(file.dossier, scope: scope, instrument: intake.instrument)
    var text = FormEditing.text(MarkdownForm.bytes(of: sheet))
    var line: Int?
    var isReopened = false
    var count = 0
    while true {
      switch editor.edit(text, guidance: nil, name: "formulier", line: line) {
      case .failed(let reason, let kept):
        if kept != nil { aside.remove() }
        return tellFailure(reason, keptIn: kept ?? aside.path)
      case .unchanged(let wasQuick):
        if isReopened { return leave(text, aside, count: count) }
        context.message("\(file.path): er is niets gewijzigd.")
        if wasQuick { context.message(TextEditor.waitHint) }
        return .success
      case .changed(let changed):
        let taking = intake.taking(MarkdownForm.read(Array(changed.utf8)), into: file.dossier)
        try save(taking, aside)
        count += taking.taken.count
        guard taking.findings.contains(where: { $0.severity >= .waarschuwing }) else {
          aside.remove()
          tellDone(count)
          return .success
        }
        let reopened = MarkdownForm.reopening(Array(changed.utf8), after: taking)
        (text, line, isReopened) = (FormEditing.text(reopened.bytes), reopened.line, true)
        // What was taken counts as handed out in this form, and no longer in the one that came back.
        _ = aside.keep(text)
        if ending() != nil { return leave(text, aside, count: count) }
        context.message("In het formulier klopt iets niet. Het opent opnieuw, met uitleg boven de plek.")
      }
    }
  }

  /// Saves what fits; when that fails, the form stays as well, since it holds more than the answers.
  private func save(_ taking: FormTaking, _ aside: FormAside) throws {
    do {
      try intake.save(taking.dossier, taking, in: file)
    } catch {
      tellWhere(aside)
      throw error
    }
  }

  /// Ends with faults that the user left as they are.
  private func leave(_ form: String, _ aside: FormAside, count: Int) -> ExitCode {
    tellDone(count)
    // Read once more, since the explanations moved the lines.
    let taking = intake.taking(MarkdownForm.read(Array(form.utf8)), into: file.dossier)
    tellWhere(aside)
    intake.tell(taking.findings, of: aside.path ?? "formulier")
    return taking.exitCode
  }

  private func tellWhere(_ aside: FormAside) {
    guard let kept = aside.path else {
      context.message("Het formulier kon niet apart worden bewaard.")
      return
    }
    context.message("Het formulier staat in \(kept)")
    tellHowToGoOn(kept)
  }

  private func tellFailure(_ reason: String, keptIn kept: String?) -> ExitCode {
    context.message("voorzorg: bewerken: \(reason)")
    if let kept {
      context.message("Uw tekst staat in \(kept)")
      tellHowToGoOn(kept)
    }
    return .fileProblem
  }

  private func tellHowToGoOn(_ form: String) {
    let words = [form, file.path].map { ShellWord.quoted($0).sanitizedForTerminal() }
    context.message(
      "Verbeter het daar, en neem het over met: voorzorg formulier --lees \(words.joined(separator: " "))"
    )
  }

  private func tellDone(_ count: Int) {
    context.message("\(file.path): \(Enumeration.count(count, "antwoord", "antwoorden")) gewijzigd.")
  }

  /// The text of a form without the line end that an editor's file gets again.
  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
