#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes that go to and come from a child, all at once: a child that writes before it has read everything would
/// otherwise wait for us while we wait for it.
final class ChildExchange {
  /// Tells that the child has ended; used on another thread.
  struct EndSignal: Sendable {
    fileprivate let descriptor: CInt

    func send() {
      var byte: UInt8 = 0
      while write(descriptor, &byte, 1) < 0, errno == EINTR {}
    }
  }

  /// What goes in, and comes out at the end of the child.
  private let input: PrivatePipe
  private let output: PrivatePipe
  private let errors: PrivatePipe
  private let end: PrivatePipe
  private var toWrite: ArraySlice<UInt8>
  private var outputBytes: [UInt8] = []
  private var errorBytes: [UInt8] = []

  init(input bytes: [UInt8]) throws(SystemError) {
    input = try PrivatePipe()
    output = try PrivatePipe()
    errors = try PrivatePipe()
    end = try PrivatePipe()
    toWrite = bytes[...]
    for descriptor in [input.writeEnd, output.readEnd, errors.readEnd] {
      guard fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0 else { throw .last }
    }
  }

  /// What becomes the standard input, output and error of the child.
  var childStreams: [CInt] { [input.readEnd, output.writeEnd, errors.writeEnd] }

  /// Where the end of the child is to be told; until it has been, ``run(with:within:isInterrupted:)``
  /// goes on.
  var endSignal: EndSignal { EndSignal(descriptor: end.writeEnd) }

  /// What the child wrote.
  func collected(_ ending: ChildProcess.Ending) -> ChildProcess.Collected {
    ChildProcess.Collected(ending: ending, output: outputBytes, errors: errorBytes)
  }

  /// Leaves the child's ends of the pipes to the child that was started.
  func begin() {
    input.closeReadEnd()
    output.closeWriteEnd()
    errors.closeWriteEnd()
    if toWrite.isEmpty { input.closeWriteEnd() }
  }

  /// Gives and takes until the child, the leader of its process group, has ended.
  ///
  /// - Returns: what the child was stopped for; nil when it ended by itself.
  func run(
    with child: CInt,
    within limits: ChildProcess.Limits,
    isInterrupted: (() -> Bool)?
  ) -> ChildProcess.CollectingError? {
    var excess: ChildProcess.CollectingError?
    var deadline = Deadline(after: limits.time)
    while true {
      let milliseconds = deadline.millisecondsLeft
      let isAsked = isInterrupted != nil && excess == nil
      let hasEnded = waitForNews(
        milliseconds: isAsked && !(0...Self.patience).contains(milliseconds) ? Self.patience : milliseconds
      )
      writeSome()
      // After the end only what was in the pipes then: children of the child may go on writing.
      let portions = hasEnded ? Self.portionsInFullPipe : 1
      Self.readSome(from: output, to: &outputBytes, portions: portions)
      Self.readSome(from: errors, to: &errorBytes, portions: portions)
      let isTooMuch = outputBytes.count + errorBytes.count > limits.bytes
      if hasEnded { return isTooMuch ? .wroteTooMuch : excess }
      if excess == nil {
        excess = isTooMuch ? .wroteTooMuch : deadline.hasPassed ? .tookTooLong : nil
        if excess == nil, isInterrupted?() == true { excess = .interrupted }
        guard excess != nil else { continue }
        kill(-child, SIGTERM)
        stopReading()
        deadline = Deadline(after: limits.grace)
      } else if deadline.hasPassed {
        kill(-child, SIGKILL)
        deadline = .never
      }
    }
  }

  /// How long nobody is asked whether to go on, in milliseconds.
  private static let patience: CInt = 100
  private static let portion = 65_536
  /// The largest pipe that a program may ask Linux for is of one MiB.
  private static let portionsInFullPipe = 16

  /// Waits until there is something to do; returns whether the child has ended.
  private func waitForNews(milliseconds: CInt) -> Bool {
    var requests = [
      pollfd(fd: end.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input.writeEnd, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&requests, nfds_t(requests.count), milliseconds) > 0 else { return false }
    return requests[0].revents != 0
  }

  private func writeSome() {
    guard input.writeEnd >= 0 else { return }
    let count = toWrite.withUnsafeBytes { write(input.writeEnd, $0.baseAddress, $0.count) }
    if count > 0 { toWrite = toWrite.dropFirst(count) }
    // Whoever reads no further has its reasons: its ending and its messages tell them.
    let isRefused = count < 0 && errno != EAGAIN && errno != EINTR
    if toWrite.isEmpty || isRefused { input.closeWriteEnd() }
  }

  private static func readSome(from pipe: PrivatePipe, to bytes: inout [UInt8], portions: Int) {
    for _ in 0..<portions {
      guard pipe.readEnd >= 0 else { return }
      var hasFailed = false
      let portion = [UInt8](unsafeUninitializedCapacity: portion) { buffer, count in
        let received = read(pipe.readEnd, buffer.baseAddress, buffer.count)
        hasFailed = received < 0
        count = max(0, received)
      }
      // Nothing at the moment, or an interruption: the next round comes back to it.
      if hasFailed { return }
      if portion.isEmpty { pipe.closeReadEnd() }
      bytes += portion
    }
  }

  /// Takes nothing more of a child that is to be stopped.
  private func stopReading() {
    input.closeWriteEnd()
    output.closeReadEnd()
    errors.closeReadEnd()
  }
}
