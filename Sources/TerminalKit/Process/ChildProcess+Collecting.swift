import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension ChildProcess {
  /// What a child wrote, and how it ended.
  public struct Collected: Sendable {
    /// How it ended.
    public let ending: Ending
    /// All bytes of its standard output.
    public let output: [UInt8]
    /// All bytes of its standard error.
    public let errors: [UInt8]
  }

  /// Why nothing was collected from a child.
  public enum CollectingError: Error, Hashable, Sendable {
    /// It could not be started or waited for; `ENOENT` says that the program is not there.
    case system(SystemError)
    /// It took more time than it was given, and was stopped.
    case tookTooLong
    /// It wrote more than is taken, and was stopped.
    case wroteTooMuch
    /// It was stopped because somebody asked for that.
    case interrupted
  }

  /// How far a child may go before it is stopped.
  public struct Limits: Sendable {
    /// How long it may take.
    public var time: Duration
    /// How long it has to end by itself when it is asked to, with SIGTERM. What is still there then gets SIGKILL.
    public var grace: Duration
    /// How many bytes it may write.
    public var bytes: Int

    /// Creates limits.
    public init(time: Duration, grace: Duration = .seconds(2), bytes: Int = 256 << 20) {
      self.time = time
      self.grace = grace
      self.bytes = bytes
    }
  }

  /// Starts the child, gives it `input` as its standard input, and collects what it writes until it ends.
  ///
  /// A child that ends without reading all of its input has done so for a reason that its ending tells; that is no error
  /// here. What children of the child write after it has ended is not waited for.
  ///
  /// The child leads a process group of its own. When it is stopped, so is all that it has started; the keys of the
  /// terminal do not reach it, so whoever heeds those says so with `isInterrupted`.
  ///
  /// - Parameters:
  ///   - announce: see ``Announcement``.
  ///   - isInterrupted: whether the child is to be stopped now; asked several times a second.
  public func collect(
    input: [UInt8] = [],
    within limits: Limits,
    announce: Announcement = { _ in },
    isInterrupted: (() -> Bool)? = nil
  ) throws(CollectingError) -> Collected {
    let exchange: ChildExchange
    let ending: Ending
    let excess: CollectingError?
    do throws(SystemError) {
      exchange = try ChildExchange(input: input)
      (ending, excess) = try HeldSignals.brokenPipe.held { () throws(SystemError) in
        let child = try start(streams: exchange.childStreams, leadsGroup: true)
        announce(child)
        exchange.begin()
        // A queue of its own gets a thread at once, also when all those of the common queue wait for children.
        DispatchQueue(label: "child").async { [signal = exchange.endSignal] in
          try? Self.waitForEnd(of: child)
          signal.send()
        }
        let excess = exchange.run(with: child, within: limits, isInterrupted: isInterrupted)
        announce(nil)
        // What it started may not listen as well as it did. The group keeps its number while anybody is in it.
        if excess != nil { kill(-child, SIGKILL) }
        return (try Self.reap(child), excess)
      }
    } catch {
      throw .system(error)
    }
    if let excess { throw excess }
    return exchange.collected(ending)
  }
}
