#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One stretch of writing: takes events until one ends it, and shows what they did.
struct Editing {
  /// How long after a change it is kept at the latest, in nanoseconds. With the time that keeping takes it stays
  /// well below two seconds.
  private static let keepAfter: UInt64 = 1_000_000_000

  var field: EditField
  private let request: EditRequest
  private let terminal: InteractiveTerminal
  /// What was shown for this window cannot be taken back where there are no escape sequences: there it holds to the end.
  private let firstWindow: WindowSize
  /// When the first change was made that is not kept yet.
  private var changedAt: UInt64?
  /// The column that up and down hold on to.
  private var goalColumn: Int?

  init(field: EditField, request: EditRequest, terminal: InteractiveTerminal) {
    self.field = field
    self.request = request
    self.terminal = terminal
    firstWindow = terminal.window
  }

  mutating func run() -> EditOutcome {
    paint()
    while true {
      let event = terminal.keyboard.next(within: timeUntilKeeping)
      if let outcome = act(on: event) {
        if outcome.isCutOff { keepIfChanged() }
        leave()
        return outcome
      }
      if let changedAt, MonotonicClock.nanoseconds() >= changedAt + Editing.keepAfter { keepIfChanged() }
      if !terminal.keyboard.hasMore { paint() }
    }
  }

  private mutating func act(on event: Keyboard.Event) -> EditOutcome? {
    switch event {
    case .input(let input): return act(on: input)
    case .quiet: keepIfChanged()
    case .end: return .interrupted(signal: SIGHUP)
    case .signal(SIGWINCH): showAgain()
    case .signal(SIGTSTP): suspend(group: false)
    case .signal(SIGCONT): goOn()
    case .signal(let signal): return .interrupted(signal: signal)
    }
    return nil
  }

  private mutating func act(on input: TerminalEvent) -> EditOutcome? {
    switch input {
    case .text(let text):
      field.type(text)
      changed()
    case .paste(let text):
      field.paste(request.clean(text))
      changed()
    case .invalid(let bytes):
      leave()
      request.refuse(bytes)
    case .key(let key):
      return act(on: key)
    }
    return nil
  }

  private mutating func act(on key: Key) -> EditOutcome? {
    let goal = goalColumn
    goalColumn = nil
    switch key {
    case .enter:
      guard field.buffer.isMultiline, !field.isEmpty, !endsHere else { return .entered }
      field.buffer.insert("\n")
      changed()
    case .control("c"): return .interrupted(signal: SIGINT)
    case .control("d") where field.isEmpty || field.buffer.isMultiline: return .ended
    case .control("d"): note(field.buffer.apply(.delete))
    case .control("l"): showAgain()
    case .control("z"): suspend(group: true)
    case .up, .control("p"): move(by: -1, goal: goal)
    case .down, .control("n"): move(by: 1, goal: goal)
    default: note(field.buffer.apply(key))
    }
    return nil
  }

  /// Whether the line that the cursor is in was typed to end the text.
  private var endsHere: Bool { field.isCurrentLineTyped && request.endsText(field.buffer.content) }

  /// Moves by rows as they are shown; at the very top of an empty field it brings back what can be.
  private mutating func move(by rows: Int, goal: Int?) {
    if let target = terminal.painter.verticalMove(in: field.buffer.content, by: rows, goalColumn: goal) {
      field.buffer.move(to: target.position)
      goalColumn = target.goalColumn
    } else if rows < 0, field.isEmpty, let recalled = request.recalled {
      field.buffer.insert(recalled)
      changed()
    } else {
      ring()
    }
  }

  private mutating func note(_ effect: EditEffect) {
    switch effect {
    case .edited: changed()
    case .moved: break
    case .nothing, .notMine: ring()
    }
  }

  private mutating func changed() {
    if changedAt == nil { changedAt = MonotonicClock.nanoseconds() }
  }
}

// Keeping what is written.
extension Editing {
  /// Milliseconds until the change that is not kept yet must be; nil when all is kept.
  private var timeUntilKeeping: Int? {
    if changedAt == nil, terminal.keyboard.isPasting { return Int(Editing.keepAfter / 1_000_000) }
    return changedAt.map { changed in
      let due = changed + Editing.keepAfter
      let now = MonotonicClock.nanoseconds()
      return due > now ? Int((due - now) / 1_000_000) + 1 : 0
    }
  }

  private mutating func keepIfChanged() {
    let pasting = terminal.keyboard.partialPaste
    guard changedAt != nil || pasting != nil else { return }
    changedAt = nil
    var written = field
    if let pasting { written.paste(request.clean(pasting)) }
    if let trouble = request.keep(written) {
      leave()
      request.tell(trouble)
    }
  }
}

// Showing it.
extension Editing {
  private func paint() {
    send(
      terminal.painter.paint(
        field.buffer.content,
        prompts: request.prompts,
        window: terminal.isPlain ? firstWindow : terminal.window
      )
    )
  }

  /// Leaves the field on the screen, as it is now, and goes below it.
  private func leave() {
    paint()
    send(terminal.painter.finish())
  }

  /// Shows everything anew, since the window is not what it was.
  private func showAgain() {
    // Without escape sequences nothing can be taken away, and nothing needs to be shown twice.
    guard !terminal.isPlain else { return }
    send(ScreenPainter.clearScreen)
    terminal.painter.forget()
    request.show()
  }

  private mutating func suspend(group: Bool) {
    keepIfChanged()
    leave()
    terminal.suspend(group: group)
    goOn()
  }

  private func goOn() {
    terminal.resume()
    terminal.painter.forget()
    request.show()
  }

  private func ring() {
    send([0x07])
  }

  private func send(_ bytes: [UInt8]) {
    try? terminal.stream.write(bytes)
    try? terminal.stream.flush()
  }
}
