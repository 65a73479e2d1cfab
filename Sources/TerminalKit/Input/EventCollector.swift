/// Gathers the events of one read, and decides for its text whether it was typed or pasted.
struct EventCollector {
  private(set) var events: [TerminalEvent] = []

  /// Valid UTF-8 with line ends and tabs, since the last event that was no text.
  private var run: [UInt8] = []
  private var runHasLineEnd = false

  /// Adds a byte of text, a line end or a tab.
  mutating func addText(_ byte: UInt8) {
    if byte.isLineEnd { runHasLineEnd = true }
    run.append(byte)
  }

  /// Adds the bytes of a character.
  mutating func addText(_ bytes: [UInt8]) { run += bytes }

  /// Adds events that are no part of a run of text.
  mutating func add(_ other: [TerminalEvent]) {
    endRun()
    events += other
  }

  /// Adds bytes that are no UTF-8, to those right before them if there are any.
  mutating func addInvalid(_ bytes: [UInt8]) {
    endRun()
    if case .invalid(let earlier) = events.last {
      events[events.count - 1] = .invalid(earlier + bytes)
    } else {
      events.append(.invalid(bytes))
    }
  }

  /// Ends the run of text because something else came behind it; its line ends are pasted.
  mutating func endRun() {
    defer {
      run.removeAll(keepingCapacity: true)
      runHasLineEnd = false
    }
    if runHasLineEnd {
      events.append(.paste(String(decoding: run, as: UTF8.self)))
    } else {
      addTyped(run[...])
    }
  }

  /// Ends the run because the read is over; a line end at its very end is the Enter key.
  mutating func endRead() {
    guard let last = run.last, last.isLineEnd else { return endRun() }
    run.removeLast()
    if last == .lineFeed, run.last == .carriageReturn { run.removeLast() }
    runHasLineEnd = run.contains(where: \.isLineEnd)
    endRun()
    events.append(.key(.enter))
  }

  private mutating func addTyped(_ run: ArraySlice<UInt8>) {
    for (number, part) in run.split(separator: .tab, omittingEmptySubsequences: false).enumerated() {
      if number > 0 { events.append(.key(.tab)) }
      if !part.isEmpty { events.append(.text(String(decoding: part, as: UTF8.self))) }
    }
  }
}
