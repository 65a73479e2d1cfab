extension ChildProcess {
  /// Starts the child at our own terminal, or whatever our standard input, output and error are, and waits for its end.
  ///
  /// Meanwhile Ctrl-C and Ctrl-\ are the child's, and Ctrl-Z stops us with it. What the program did with these signals
  /// before holds again afterwards.
  ///
  /// - Parameter announce: see ``Announcement``.
  /// - Throws: why the child cannot be started, such as `ENOENT` for a program that is not there.
  public func run(announce: Announcement = { _ in }) throws(SystemError) -> Ending {
    try HeldSignals.terminalKeys.held { () throws(SystemError) in
      let child = try start()
      announce(child)
      let waiting = Result { () throws(SystemError) in try Self.waitForEnd(of: child) }
      announce(nil)
      try waiting.get()
      return try Self.reap(child)
    }
  }
}
