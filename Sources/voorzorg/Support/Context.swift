import CommandLineKit
import TerminalKit
import VoorzorgCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a command may use of the world around it: streams, terminal, clock and environment.
///
/// Everything comes in here, so that tests run commands without a process of their own.
struct Context {
  /// Lines from standard input.
  let input: LineReader
  /// All bytes of standard input.
  let standardInput: () throws(StoreProblem) -> [UInt8]
  /// Results.
  let output: ByteOutput
  /// Prompts, progress and messages.
  let errors: ByteOutput
  /// The terminal behind standard input.
  let inputTerminal: TerminalInfo
  /// The terminal behind standard output.
  let outputTerminal: TerminalInfo
  /// The terminal behind standard error.
  let errorTerminal: TerminalInfo
  /// The width of the terminal behind standard error at this moment; windows change while somebody types.
  let errorColumns: () -> Int
  /// Takes hold of the terminal at which somebody types, with or without escape sequences; nil when there is none.
  let openTerminal: (_ isPlain: Bool) throws(SystemError) -> InteractiveTerminal?
  /// The value of an environment variable, nil when it is not set.
  let environment: (String) -> String?
  /// What is asked of the machine only when a command needs it: start-up is paid by every command.
  let machine: Machine

  /// The world as the process finds it.
  static func system() -> Context {
    let environment = { (name: String) in getenv(name).map { String(cString: $0) } }
    let terminal = { (descriptor: CInt) in
      TerminalInfo(
        fileDescriptor: descriptor,
        term: environment("TERM"),
        columnsVariable: environment("COLUMNS")
      )
    }
    let errors = ByteOutput(fileDescriptor: 2)
    return Context(
      input: LineReader(fileDescriptor: 0),
      standardInput: { () throws(StoreProblem) in try Files.read("-") },
      output: ByteOutput(fileDescriptor: 1),
      errors: errors,
      inputTerminal: terminal(0),
      outputTerminal: terminal(1),
      errorTerminal: terminal(2),
      errorColumns: { terminal(2).columns },
      openTerminal: { isPlain throws(SystemError) in
        guard terminal(0).isTerminal else { return nil }
        let painter: any EditPainter =
          isPlain ? PlainPainter() : ScreenPainter(styles: .plain, hiddenRows: .dutch)
        return try InteractiveTerminal(
          input: 0,
          output: 2,
          stream: errors,
          isPlain: isPlain,
          painter: painter
        )
      },
      environment: environment,
      machine: .system(user: environment("USER") ?? environment("LOGNAME"))
    )
  }

  /// The machine's day.
  var today: Day { machine.today() }

  /// Who works here, for the lock that others see.
  var holder: String { machine.holder() }

  /// How many cores batch work may use.
  var cores: Int { machine.cores() }

  /// How text on standard error may be styled.
  var errorStyle: StylePolicy { StylePolicy(terminal: errorTerminal, noColor: environment("NO_COLOR")) }

  /// Whether filling in shows plain lines only: no escape sequences are understood, or none are wanted.
  var wantsPlainLines: Bool { !errorTerminal.understandsEscapes || asksForPlainLines }

  /// Whether the user asks for plain lines, as one does whose screen is read out.
  private var asksForPlainLines: Bool { ["1", "ja"].contains(environment("VOORZORG_EENVOUDIG") ?? "") }

  /// What bars are made of; nil for somebody who wants plain lines: a row of blocks read out says nothing.
  var bars: TextBar.Characters? {
    asksForPlainLines ? nil : environment("TERM") == "dumb" ? .ascii : .blocks
  }

  /// The bytes of a file, or of standard input for `-`.
  func read(_ path: String) throws(StoreProblem) -> [UInt8] {
    path == "-" ? try standardInput() : try Files.read(path)
  }

  /// Writes a line of a result.
  func print(_ line: String) {
    try? output.write(line + "\n")
  }

  /// Writes a message, right away, so that it stands before what follows on the terminal.
  ///
  /// What it quotes, such as the name of a file or who decided, can command no terminal.
  func message(_ line: String) {
    try? output.flush()
    try? errors.write(line.sanitizedForTerminal() + "\n")
    try? errors.flush()
  }

  /// Writes out what is left. A reader that has gone is no fault of ours; a full disk is.
  func finish(_ code: ExitCode) -> ExitCode {
    guard let failure = outputFailure else {
      try? errors.flush()
      return code
    }
    guard failure != .brokenPipe else { return code }
    message(Self.line(outputFailure: failure))
    return max(code, .fileProblem)
  }

  /// Why results cannot be written; nil when they can.
  var outputFailure: SystemError? {
    do throws(SystemError) { try output.flush() } catch { return error }
    return nil
  }
}
