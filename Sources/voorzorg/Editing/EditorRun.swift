import TerminalKit

/// One time that an editor is started on a file.
struct EditorRun {
  let command: EditorCommand
  let path: String
  let line: Int?
  let announce: ChildProcess.Announcement

  /// Starts the editor and waits for its end.
  ///
  /// - Returns: why the editor failed, as a Dutch sentence; nil when it did not.
  func failure() -> String? {
    let shell = ChildProcess(
      executable: "/bin/sh",
      arguments: command.shellArguments(path: path, line: line)
    )
    do {
      return reason(for: try shell.run(announce: announce))
    } catch {
      return "de editor kan niet worden gestart: systeemfout \(error.code)"
    }
  }

  private func reason(for ending: ChildProcess.Ending) -> String? {
    switch ending {
    case .exited(0): nil
    case .exited(127):
      "de editor '\(command.text)' is niet gevonden; zet de naam van een editor die u hebt in EDITOR"
    case .exited(126):
      "de editor '\(command.text)' kan niet worden gestart; zet de naam van een andere editor in EDITOR"
    // A shell that has started a program itself tells the signal that ended it as 128 and its number.
    case .exited(let code) where code > 128: "de editor is afgebroken door signaal \(code - 128)"
    case .exited(let code): "de editor meldt dat het niet gelukt is (code \(code))"
    case .signalled(let signal): "de editor is afgebroken door signaal \(signal)"
    }
  }
}
