/// How an editor is told the line to begin at.
enum EditorPlace: Equatable {
  /// `+LINE FILE`
  case plus(Int)
  /// `--goto FILE:LINE`
  case goto(Int)

  private static let plusEditors: Set = [
    "vi", "vim", "nvim", "gvim", "vim.basic", "vim.tiny", "vim.nox", "nvi", "nano", "pico", "emacs",
    "emacsclient",
    "micro",
  ]
  private static let gotoEditors: Set = ["code", "code-insiders", "codium"]

  /// How this editor is told; nil when that is not known of it.
  ///
  /// - Parameter editor: the command as a shell takes it.
  init?(line: Int, editor: String) {
    let program = ShellCommand.program(of: editor)
    if Self.plusEditors.contains(program) {
      self = .plus(line)
    } else if Self.gotoEditors.contains(program) {
      self = .goto(line)
    } else {
      return nil
    }
  }

  /// The arguments that open a file at the line.
  func arguments(path: String) -> [String] {
    switch self {
    case .plus(let line): ["+\(line)", path]
    case .goto(let line): ["--goto", "\(path):\(line)"]
    }
  }
}
