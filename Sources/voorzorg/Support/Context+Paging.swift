import CommandLineKit
import TerminalKit

extension Context {
  /// Prints the lines of a result; on a terminal that is too low for them through the user's pager.
  ///
  /// - Returns: success, or how a signal ended it that came meanwhile.
  func page(_ lines: [String]) throws -> ExitCode {
    guard !fits(lines), let pager = Pager(environment: environment, find: program) else {
      lines.forEach(print)
      return .success
    }
    try output.flush()
    let signals = try EndingSignals(isAtTerminal: true)
    let settings = TerminalSettings(of: 1)
    let isShown = pager.show(lines.map { $0 + "\n" }.joined(), announce: signals.pass)
    settings?.bringBack()
    if !isShown { lines.forEach(print) }
    return signals.first().map { ExitCode(rawValue: 128 + $0) } ?? .success
  }

  /// Whether nothing scrolls away: below the lines the prompt of the shell has its place. What is no terminal, or one
  /// in which no pager could work, has room for everything.
  private func fits(_ lines: [String]) -> Bool {
    let terminal = outputTerminal
    guard terminal.understandsEscapes else { return true }
    let rows = lines.reduce(0) { $0 + max(1, ($1.displayWidth + terminal.columns - 1) / terminal.columns) }
    return rows < terminal.rows
  }
}
