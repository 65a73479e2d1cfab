import CommandLineKit

extension Context {
  /// Refuses to write what no terminal can show to one.
  ///
  /// - Parameters:
  ///   - format: the format, such as `docx`.
  ///   - command: the command that would write it.
  /// - Throws: where to put it instead, with exit code 2.
  func refuseTerminal(_ format: String, for command: String) throws(Failure) {
    guard outputTerminal.isTerminal else { return }
    throw Failure(
      message: "\(command): een \(format)-bestand past niet op het scherm; geef -o PAD",
      code: .usageError
    )
  }
}
