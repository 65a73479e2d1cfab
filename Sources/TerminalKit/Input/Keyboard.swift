#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits for what somebody types, and for what happens meanwhile.
final class Keyboard {
  /// What there is to act on.
  enum Event: Equatable, Sendable {
    /// Something was typed or pasted.
    case input(TerminalEvent)
    /// A signal came.
    case signal(CInt)
    /// Nothing came within the time that was asked for.
    case quiet
    /// The terminal is gone, or its input is over.
    case end
  }

  /// How long to wait, in milliseconds, for the rest of an escape sequence before it was the Escape key.
  private static let escapeWait: CInt = 50
  /// How long to wait for the rest of a character, or of a sequence that can be no key by itself.
  private static let restWait: CInt = 2_000
  /// How long a paste without its end may be quiet before it counts as over.
  private static let pasteWait: CInt = 10_000
  /// A line end with more behind it within this time is pasted: nobody types that fast.
  private static let pasteGap: CInt = 3
  /// The driver of a terminal hands out at most 4 KB at a time.
  private static let chunk = 65_536
  /// No more is read at once; what comes behind it is the next read.
  private static let largestRead = 1 << 20

  private let descriptor: Descriptor
  private let signals: SignalWatch?
  private var decoder = KeyDecoder()
  private var waiting: ArraySlice<TerminalEvent> = []
  private var isAtEnd = false

  /// A keyboard behind a descriptor, which it borrows.
  ///
  /// - Parameter signals: what else wakes it; nil where signals are left alone.
  init(descriptor: CInt, signals: SignalWatch?) {
    self.descriptor = Descriptor(number: descriptor)
    self.signals = signals
  }

  /// Whether a paste has begun that is not whole yet.
  var isPasting: Bool { decoder.isPasting }

  /// What has come in of a paste that is not whole yet.
  var partialPaste: String? { decoder.pendingPaste }

  /// Whether more was typed that has not been taken yet.
  var hasMore: Bool { !waiting.isEmpty }

  /// The next event. A signal goes before what was typed.
  ///
  /// A long paste brings bytes all the time and no event until it is whole; the time is over then as well.
  ///
  /// - Parameter milliseconds: how long to wait; nil for as long as it takes.
  func next(within milliseconds: Int? = nil) -> Event {
    let deadline = milliseconds.map { Deadline(after: .milliseconds($0)) } ?? .never
    while true {
      if let signal = signals?.next() { return .signal(signal) }
      if let event = waiting.popFirst() { return .input(event) }
      if isAtEnd { return .end }
      let (left, patience) = (deadline.millisecondsLeft, patience)
      let wait: CInt = [left, patience].filter { $0 >= 0 }.min() ?? -1
      switch poll(for: wait) {
      case .ready:
        readSome()
        if waiting.isEmpty, !isAtEnd, deadline.hasPassed { return .quiet }
      case .interrupted: continue
      case .timedOut where wait == patience:
        waiting += decoder.isWaiting ? decoder.timeOut() : decoder.endPaste()
      case .timedOut: return .quiet
      }
    }
  }

  /// How long what has begun may be without its rest; -1, which is for ever, when nothing has begun.
  private var patience: CInt {
    if decoder.isSurelyIncomplete { return Keyboard.restWait }
    if decoder.isWaiting { return Keyboard.escapeWait }
    return isPasting ? Keyboard.pasteWait : -1
  }

  private enum Readiness { case ready, interrupted, timedOut }

  private func poll(for milliseconds: CInt) -> Readiness {
    var requests = [pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)]
    if let signals { requests.append(pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)) }
    let count = systemPoll(&requests, milliseconds)
    if count == 0 { return .timedOut }
    // A signal is taken before anything is read.
    return count > 0 && requests[0].revents != 0 ? .ready : .interrupted
  }

  /// Reads what there is. Behind a line end it looks whether more follows at once: then the line end was pasted.
  private func readSome() {
    var bytes: [UInt8] = []
    repeat {
      guard let more = readChunk() else { break }
      guard !more.isEmpty else {
        isAtEnd = true
        break
      }
      bytes += more
    } while bytes.count < Keyboard.largestRead && endsALine(bytes) && followsAtOnce
    waiting += decoder.decode(bytes)
  }

  /// What is there to read: empty at the end, nil when there is nothing after all.
  private func readChunk() -> [UInt8]? {
    do throws(SystemError) {
      let bytes = try [UInt8](unsafeUninitializedCapacity: Keyboard.chunk) {
        (buffer, count) throws(SystemError) in
        count = try descriptor.readSome(into: UnsafeMutableRawBufferPointer(buffer))
      }
      return bytes
    } catch {
      // A terminal that hung up says so with an input error.
      return error == .interrupted || error == .wouldBlock ? nil : []
    }
  }

  private func endsALine(_ bytes: [UInt8]) -> Bool {
    !isPasting && (bytes.last == 0x0A || bytes.last == 0x0D)
  }

  private var followsAtOnce: Bool {
    var request = [pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)]
    return systemPoll(&request, Keyboard.pasteGap) > 0
  }
}

private func systemPoll(_ requests: inout [pollfd], _ milliseconds: CInt) -> CInt {
  poll(&requests, nfds_t(requests.count), milliseconds)
}
