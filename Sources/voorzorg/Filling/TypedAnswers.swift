import TerminalKit
import VoorzorgCore

/// Answers of somebody at a terminal.
final class TypedAnswers: AnswerReader {
  let isInteractive = true
  private let terminal: InteractiveTerminal

  init(_ terminal: InteractiveTerminal) {
    self.terminal = terminal
  }

  func read(_ request: AnswerRequest, helper: any AnswerHelper) throws -> Entry {
    var field = EditField(
      request.isMultiline ? request.draft.map(continued) ?? "" : "",
      isMultiline: request.isMultiline
    )
    let editing = editRequest(request, helper)
    while true {
      switch terminal.edit(&field, editing) {
      case .interrupted(let signal): throw Interrupted(signal: signal)
      case .ended where field.isEmpty:
        return Entry(text: "", end: .inputOver)
      case .entered, .ended:
        if field.isEmpty, let draft = request.draft {
          field = EditField(draft, isMultiline: request.isMultiline)
        } else if let entry = entry(&field, request, helper) {
          return entry
        }
      }
    }
  }

  /// A draft with a fresh line behind it, where its end, a command or the rest can be typed.
  private func continued(_ draft: String) -> String {
    let end = draft.utf8.lastIndex { $0 != UInt8(ascii: "\n") }
    return (end.map { String(Substring(draft.utf8[...$0])) } ?? "") + "\n"
  }

  /// What Enter makes of what was written; nil when the writing goes on.
  private func entry(_ field: inout EditField, _ request: AnswerRequest, _ helper: any AnswerHelper) -> Entry?
  {
    let line = field.currentLine
    guard field.isCurrentLineTyped else { return Entry(text: field.writtenText, end: .confirmed) }
    if line == "." {
      _ = field.takeCurrentLine()
      return Entry(text: field.writtenText, end: .confirmed)
    }
    switch FillingCommand.read(line) {
    case .answer: return Entry(text: field.writtenText, end: .confirmed)
    case .unknown(let word, let nearest):
      field.emptyCurrentLine()
      let end = Entry.End.unknown(word, nearest: nearest)
      guard !field.isEmpty else { return Entry(text: line, end: end) }
      keep(field, request, helper)
      helper.tell(FillingCommand.unknown(word, nearest: nearest) + " Deze regel staat niet in uw tekst.")
      return nil
    case .command(let command):
      var written = field
      _ = written.takeCurrentLine()
      // Who goes on writing does so where the command stood, not behind the line before it.
      field.emptyCurrentLine()
      return perform(command, written, request, helper)
    }
  }

  /// Whether Enter at this line does not just begin the next one.
  private static func ends(_ text: EditedText) -> Bool {
    let line = text.lines[text.cursor.line]
    if line == "." { return true }
    switch FillingCommand.read(line) {
    case .command: return true
    // As the only line it is a mistake; further on a word is a mistyped command, and a sentence is text.
    case .unknown(_, let nearest): return text.lines.count == 1 || nearest != nil && !line.contains(" ")
    case .answer: return false
    }
  }

  private func perform(
    _ command: FillingCommand,
    _ field: EditField,
    _ request: AnswerRequest,
    _ helper: any AnswerHelper
  ) -> Entry? {
    switch command {
    case .edit:
      keep(field, request, helper)
      let before =
        field.isEmpty ? request.draft.map(TypedForm.text) ?? request.present ?? "" : field.writtenText
      guard let edited = terminal.lend({ helper.edit(before) }) else { return nil }
      return Entry(text: edited, end: .confirmed)
    case let command where command.onlyShows:
      keep(field, request, helper)
      helper.show(command)
      return nil
    case .clear where !field.isEmpty, .undo where !field.isEmpty:
      return Entry(text: field.typedForm, end: .cleared)
    default:
      // Who only looked at a draft of another time has not confirmed it: it stays one, beside the present answer.
      guard !isUntouchedDraft(field, request) else {
        keep(field, request, helper)
        return Entry(text: "", end: .command(command))
      }
      return Entry(text: field.writtenText, end: .command(command))
    }
  }

  private func isUntouchedDraft(_ field: EditField, _ request: AnswerRequest) -> Bool {
    guard request.isMultiline, let draft = request.draft else { return false }
    return (field.typedForm + "\n").utf8.elementsEqual(continued(draft).utf8)
  }

  /// Keeps what is written, before something else takes time. As long as a short answer is empty, what was typed there
  /// before is still what is worth keeping.
  private func keep(_ field: EditField, _ request: AnswerRequest, _ helper: any AnswerHelper) {
    if let trouble = helper.keep(worthKeeping(field, request)) { helper.tell(trouble) }
  }

  private func worthKeeping(_ field: EditField, _ request: AnswerRequest) -> String {
    field.isEmpty && !request.isMultiline ? request.draft ?? "" : field.typedForm
  }

  private func editRequest(_ request: AnswerRequest, _ helper: any AnswerHelper) -> EditRequest {
    EditRequest(
      prompts: Prompts(first: request.prompt, continuation: "… "),
      endsText: TypedAnswers.ends,
      recalled: request.recalled ?? request.draft ?? request.present.map(TypedForm.typed),
      clean: TypedText.clean,
      keep: { field in helper.keep(self.worthKeeping(field, request)) },
      tell: helper.tell,
      show: helper.showQuestion,
      refuse: { bytes in
        let codes = bytes.map { String($0, radix: 16, uppercase: true) }.joined(separator: " ")
        helper.tell("Dit teken kwam niet goed door (\(codes)). Staat uw terminal op UTF-8?")
      }
    )
  }
}

extension EditField {
  /// The text without the backslashes with which typed lines say that they are text.
  fileprivate var writtenText: String {
    lines { isTyped($0) ? FillingCommand.unescaped($0) : $0 }
  }

  /// The text as it would be typed, for going on with it another time.
  fileprivate var typedForm: String {
    lines { isTyped($0) ? $0 : FillingCommand.guarded($0) }
  }

  private func lines(_ transform: (String) -> String) -> String {
    buffer.content.lines.map(transform).joined(separator: "\n")
  }
}

/// Text in the form in which somebody types it: a backslash before a line that would be a command or an end.
enum TypedForm {
  /// The form in which a text would be typed.
  static func typed(_ text: String) -> String { eachLine(of: text, FillingCommand.guarded) }

  /// The text that was meant.
  static func text(_ typed: String) -> String { eachLine(of: typed, FillingCommand.unescaped) }

  private static func eachLine(of text: String, _ transform: (String) -> String) -> String {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { transform(String(Substring($0))) }.joined(separator: "\n")
  }
}
