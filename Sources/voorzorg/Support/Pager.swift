import TerminalKit

/// The program in which somebody leafs through what does not fit the window.
struct Pager: Equatable {
  /// The path of the program.
  let executable: String
  /// What it is given.
  let arguments: [String]

  /// The pager of PAGER, or else `less`, or else `more`; nil where nothing is to be paged: PAGER is empty or `cat`, or
  /// there is no such program.
  ///
  /// - Parameter find: gives the path of a program, nil when it is not there.
  init?(environment: (String) -> String?, find: (String) -> String?) {
    guard let command = environment("PAGER") else {
      self.init(defaultsOf: environment, find: find)
      return
    }
    let words = ShellCommand.words(of: command)
    guard let first = words.first, ShellCommand.program(of: command) != "cat" else { return nil }
    if command.utf8.contains(where: Pager.shellSigns.contains) {
      // The shell stays beside the program, and must not end by a Ctrl-C that is meant for it.
      self.init(executable: "/bin/sh", arguments: ["-c", "trap : INT QUIT; \(command)"])
    } else if first.utf8.contains(UInt8(ascii: "=")), let env = find("env") {
      self.init(executable: env, arguments: words)
    } else if let path = find(first) {
      self.init(executable: path, arguments: Array(words.dropFirst()))
    } else {
      return nil
    }
  }

  private init?(defaultsOf environment: (String) -> String?, find: (String) -> String?) {
    if let less = find("less") {
      let options = ["-FRX"]
      // Our text is UTF-8 whatever the locale says; without this, less shows letters with accents as codes.
      if environment("LESSCHARSET") == nil, let env = find("env") {
        self.init(executable: env, arguments: ["LESSCHARSET=utf-8", less] + options)
      } else {
        self.init(executable: less, arguments: options)
      }
    } else if let more = find("more") {
      self.init(executable: more, arguments: [])
    } else {
      return nil
    }
  }

  private init(executable: String, arguments: [String]) {
    self.executable = executable
    self.arguments = arguments
  }

  /// Shows a text; false when the program does not start, and nothing was shown.
  func show(_ text: String, announce: ChildProcess.Announcement) -> Bool {
    let child = ChildProcess(executable: executable, arguments: arguments)
    guard let ending = try? child.run(input: Array(text.utf8), announce: announce) else { return false }
    // How `sh` and `env` say that a program is not there, or may not be started.
    return ending != .exited(127) && ending != .exited(126)
  }

  /// What only a shell understands.
  private static let shellSigns = Set("|&;<>()$`".utf8)
}
