/// The command that starts the user's editor, as a shell takes it.
struct EditorCommand: Equatable {
  /// The command with its options, such as `code --wait` or `'/opt/my editor/edit' -n`.
  let text: String

  /// Editors that are tried when the user has named none, the first that is there.
  static let defaults = ["sensible-editor", "nano", "vim", "vi"]

  /// The editor of VISUAL, or else of EDITOR, or else the first of ``defaults`` that is there; nil when there is none.
  ///
  /// - Parameter find: gives the path of a program, nil when it is not there.
  init?(environment: (String) -> String?, find: (String) -> String?) {
    let chosen = ["VISUAL", "EDITOR"].lazy.compactMap(environment).first { text in
      text.utf8.contains { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    }
    guard let text = chosen ?? Self.defaults.first(where: { find($0) != nil }) else { return nil }
    self.init(text: text)
  }

  /// A command as it is.
  init(text: String) {
    self.text = text
  }

  /// What `sh` is given to edit a file: the command is for the shell to take apart, the path is not.
  ///
  /// - Parameter line: the line, from 1, to begin at in editors that are known to take one.
  func shellArguments(path: String, line: Int?) -> [String] {
    let place = line.flatMap { EditorPlace(line: $0, editor: text) }
    return ["-c", "\(prefix)\(text) \"$@\"", "sh"] + (place?.arguments(path: path) ?? [path])
  }

  /// What makes signals meet the editor instead of the shell that started it. The shell of Debian stays beside the
  /// program that it was given, and ends by Ctrl-C where an editor goes on.
  private var prefix: String {
    // Of several commands none can take the place of the shell. This trap does nothing, and holds for the shell alone.
    if text.utf8.contains(where: Self.separators.contains) { return "trap : INT QUIT; " }
    let first = ShellCommand.words(of: text).first ?? ""
    if first == "exec" { return "" }
    if first.utf8.contains(UInt8(ascii: "=")) { return "exec env " }
    return "\(Self.check)vind \(text) && exec "
  }

  /// Ends with the code that the shell has for a program that is not there or may not be started, without what the shell
  /// says of it in English.
  private static let check = """
    vind() { case $1 in */*) [ -e "$1" ] || exit 127; [ -x "$1" ] || exit 126;; \
    *) command -v "$1" >/dev/null || exit 127;; esac; }; 
    """

  /// What may stand between commands. Where it stands in quotes the trap does no harm.
  private static let separators = Set(";&|()<>{}`\n".utf8)
}
