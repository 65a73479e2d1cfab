#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal at which somebody writes: keys in, the text as it grows out.
///
/// It has the terminal from ``init(input:output:stream:isPlain:painter:)`` until ``close()``. What others print in
/// between goes to the same stream.
public final class InteractiveTerminal {
  let keyboard: Keyboard
  private let signals: SignalWatch
  let mode: TerminalMode
  let stream: ByteOutput
  let isPlain: Bool
  var painter: any EditPainter
  private let outputDescriptor: CInt

  /// The signals that end the writing; what to do about them is for the caller to say.
  static let endings = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Takes hold of a terminal.
  ///
  /// - Parameters:
  ///   - input: Where keys come from.
  ///   - output: Where text is shown.
  ///   - stream: The stream to `output` that others print to as well.
  ///   - isPlain: Whether to send no escape sequence, only text, line ends and backspaces.
  ///   - painter: What shows the text.
  /// - Throws: ``SystemError`` when it is no terminal.
  public init(
    input: CInt,
    output: CInt,
    stream: ByteOutput,
    isPlain: Bool,
    painter: any EditPainter
  ) throws(SystemError) {
    signals = try SignalWatch(InteractiveTerminal.endings + [SIGWINCH, SIGTSTP, SIGCONT])
    keyboard = Keyboard(descriptor: input, signals: signals)
    mode = TerminalMode(descriptor: input, output: output, marksPastes: !isPlain)
    self.stream = stream
    self.isPlain = isPlain
    self.painter = painter
    outputDescriptor = output
    try mode.enter()
  }

  /// Gives the terminal back.
  public func close() {
    try? stream.flush()
    mode.leave()
  }

  /// Gives the terminal back while something else uses it, such as an editor.
  public func lend<Result>(_ body: () throws -> Result) rethrows -> Result {
    try? stream.flush()
    return try mode.lending(body)
  }

  /// The size of the window at this moment.
  public var window: WindowSize { WindowSize(of: outputDescriptor) }

  /// Has somebody write in a field until something ends it.
  ///
  /// Calling it again with the same field goes on below what was printed in between.
  public func edit(_ field: inout EditField, _ request: EditRequest) -> EditOutcome {
    var editing = Editing(field: field, request: request, terminal: self)
    let outcome = editing.run()
    field = editing.field
    return outcome
  }

  /// Stops the process until the shell lets it go on; see ``resume()``.
  ///
  /// - Parameter group: whether all processes of the job are stopped, as Ctrl-Z does.
  func suspend(group: Bool) {
    try? stream.flush()
    var noting = sigaction()
    // Where it is ignored there is no shell that could let us go on.
    guard sigaction(SIGTSTP, nil, &noting) == 0, !noting.isIgnoring else { return }
    mode.leave()
    var stopping = sigaction(handler: SIG_DFL)
    sigaction(SIGTSTP, &stopping, nil)
    _ = group ? kill(0, SIGTSTP) : raise(SIGTSTP)
    sigaction(SIGTSTP, &noting, nil)
  }

  /// Takes the terminal again after the process was stopped, when the shell lets it go on in the foreground.
  ///
  /// In the background it waits to be called to the foreground, as a program does that wants to read. But a job that
  /// is ended while it is stopped also goes on there, and then has to hear of it rather than touch the terminal.
  func resume() {
    if mode.isInBackground, !signals.waiting.contains(where: InteractiveTerminal.endings.contains) {
      raise(SIGTTIN)
    }
    if !mode.isInBackground { mode.renew() }
    signals.forget(SIGCONT)
  }
}
