/// One line on a terminal that is rewritten in place while work is going on.
///
/// Where nothing can be rewritten (a file, a pipe, a dumb terminal) it stays silent. Clear it before writing
/// anything else to the same terminal, and when the work is done.
public final class ProgressLine {
  /// The shortest time between two updates: ten a second is as fast as anybody reads.
  static let interval: UInt64 = 100_000_000

  private let isActive: Bool
  private let columns: Int
  private let now: () -> UInt64
  private let write: (borrowing [UInt8]) -> Void
  private var lastUpdate: UInt64?
  private var isShown = false

  /// Creates a line on `terminal`, empty until the first update.
  ///
  /// - Parameters:
  ///   - terminal: Where `write` goes; the text is cut to its width.
  ///   - now: The time in nanoseconds, never running backwards.
  ///   - write: Sends bytes to the terminal at once. Progress that cannot be shown is no error, so it reports
  ///     none.
  public init(
    terminal: TerminalInfo,
    now: @escaping () -> UInt64 = MonotonicClock.nanoseconds,
    write: @escaping (borrowing [UInt8]) -> Void
  ) {
    isActive = terminal.understandsEscapes
    columns = terminal.columns
    self.now = now
    self.write = write
  }

  /// Shows `text`, unless the line changed less than a tenth of a second ago.
  ///
  /// The text is made safe to show and put on one line. It is computed only if it will be shown.
  public func update(_ text: @autoclosure () -> String) {
    guard isActive else { return }
    let time = now()
    if let lastUpdate, time < lastUpdate + Self.interval { return }
    lastUpdate = time
    isShown = true
    let line = text().sanitizedForTerminal(allowingLineBreaks: false)
    // The last column stays free: a character there makes some terminals go to the next line.
    send("\r\(line.prefix(columns: columns - 1))\u{1B}[K")
  }

  /// Removes the line from the screen and puts the cursor where it began.
  public func clear() {
    guard isShown else { return }
    isShown = false
    send("\r\u{1B}[K")
  }

  private func send(_ text: String) {
    write(Array(text.utf8))
  }
}
