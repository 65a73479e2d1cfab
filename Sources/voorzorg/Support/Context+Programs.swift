import TerminalKit

extension Context {
  /// The path of a program that is on the PATH; nil when it is not there.
  func program(_ name: String) -> String? {
    Executable.find(name, path: environment("PATH"))
  }

  /// The user's editor for a text of a dossier.
  ///
  /// The caller gives it the terminal, and adds what to do with signals and with a changed text.
  func textEditor(for dossier: String) -> TextEditor {
    TextEditor(
      dossier: dossier,
      command: EditorCommand(
        environment: environment,
        find: program
      ),
      tell: message
    )
  }
}
