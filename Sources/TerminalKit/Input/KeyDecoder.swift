/// Turns the bytes of a terminal into keys and text.
///
/// It expects a terminal in raw mode. Hand it each read as one call: only then can it tell a line end that is
/// pasted, with more bytes behind it, from the Enter key.
struct KeyDecoder: Sendable {
  private enum State {
    case ground
    case character(PartialScalar)
    case escape(EscapeSequence)
  }

  private var state = State.ground

  /// The paste that is coming in; not a case of the state, so that it grows in place.
  private var paste: BracketedPaste?

  /// Whether the last event was Enter for a carriage return, so that a line feed right behind it is part of
  /// that same line end.
  private var endedAtCarriageReturn = false

  /// Creates a decoder at the start of the input.
  init() {}

  /// Whether an escape sequence or a character has begun of which the rest has not come yet.
  ///
  /// A lone Escape looks like the start of a sequence. Wait a moment, some 50 milliseconds, and if nothing
  /// comes call ``timeOut()``.
  var isWaiting: Bool {
    if case .ground = state { false } else { true }
  }

  /// Whether the rest of what ``isWaiting`` is about must be on its way: what came can be no key of its own.
  ///
  /// On a slow line it can take longer than a moment. It is worth waiting for: without it a character is lost.
  var isSurelyIncomplete: Bool {
    switch state {
    case .ground: false
    case .character: true
    case .escape(let sequence): sequence.isSurelyIncomplete
    }
  }

  /// Whether a paste has begun that has not ended.
  var isPasting: Bool { paste != nil }

  /// The received part of a paste that has not ended, or nil outside a paste.
  ///
  /// It is meant for a draft: a character of which the rest is still to come is left out. It takes time for the whole
  /// paste, so it is nothing to ask at every read.
  var pendingPaste: String? { paste?.textSoFar }

  /// Decodes the bytes of one read.
  mutating func decode(_ bytes: some Collection<UInt8>) -> [TerminalEvent] {
    var rest = Array(bytes)[...]
    guard let last = rest.last else { return [] }
    if endedAtCarriageReturn, rest.first == .lineFeed { rest.removeFirst() }
    endedAtCarriageReturn = false
    var output = EventCollector()
    while let byte = rest.first {
      if isPasting {
        rest = takePasted(rest, to: &output)
      } else {
        rest.removeFirst()
        take(byte, to: &output)
      }
    }
    if isWaiting || isPasting {
      output.endRun()
    } else {
      output.endRead()
      endedAtCarriageReturn = last == .carriageReturn && output.events.last == .key(.enter)
    }
    return output.events
  }

  /// Ends what ``isWaiting`` is about, because nothing followed.
  ///
  /// A lone Escape is the Escape key; the start of a sequence that could also be an Alt combination is that;
  /// any other start of a sequence is ``Key/unknown``; the start of a character is ``TerminalEvent/invalid(_:)``.
  mutating func timeOut() -> [TerminalEvent] {
    defer { state = .ground }
    switch state {
    case .ground: return []
    case .character(let scalar): return [.invalid(scalar.bytes)]
    case .escape(let sequence): return sequence.eventsIfNothingFollows
    }
  }

  /// Ends a paste of which the end never came, and gives what was received.
  ///
  /// Outside a paste it does nothing.
  mutating func endPaste() -> [TerminalEvent] {
    defer { paste = nil }
    return paste?.events ?? []
  }
}

extension KeyDecoder {
  private mutating func take(_ byte: UInt8, to output: inout EventCollector) {
    switch state {
    case .ground: takeFirst(byte, to: &output)
    case .character(let scalar): take(byte, in: scalar, to: &output)
    case .escape(let sequence): take(byte, in: sequence, to: &output)
    }
  }

  /// Takes a byte that no earlier byte asks for.
  private mutating func takeFirst(_ byte: UInt8, to output: inout EventCollector) {
    switch byte {
    case .escape:
      output.endRun()
      state = .escape(EscapeSequence())
    case .tab, .lineFeed, .carriageReturn, 0x20..<0x7F:
      output.addText(byte)
    case 0x80...:
      if let scalar = PartialScalar(lead: byte) {
        state = .character(scalar)
      } else {
        output.addInvalid([byte])
      }
    default:
      output.add([.key(Key(controlByte: byte))])
    }
  }

  private mutating func take(_ byte: UInt8, in scalar: PartialScalar, to output: inout EventCollector) {
    var scalar = scalar
    switch scalar.take(byte) {
    case .incomplete:
      state = .character(scalar)
    case .complete:
      state = .ground
      output.addText(scalar.bytes)
    case .broken:
      state = .ground
      output.addInvalid(scalar.bytes)
      takeFirst(byte, to: &output)
    }
  }

  private mutating func take(_ byte: UInt8, in sequence: EscapeSequence, to output: inout EventCollector) {
    var sequence = sequence
    switch sequence.take(byte) {
    case .incomplete:
      state = .escape(sequence)
    case .complete(let events):
      state = .ground
      output.add(events)
    case .startOfPaste:
      state = .ground
      paste = BracketedPaste()
    case .broken(let events):
      state = .ground
      output.add(events)
      takeFirst(byte, to: &output)
    }
  }

  /// Takes the bytes of a paste, and returns those behind its end.
  private mutating func takePasted(
    _ bytes: ArraySlice<UInt8>,
    to output: inout EventCollector
  ) -> ArraySlice<UInt8> {
    guard let rest = paste?.take(bytes) else { return [] }
    output.add(endPaste())
    return rest
  }
}
