import Dispatch
import Synchronization

/// Work over many inputs on all cores, with the results in the order of the inputs.
struct Batch<Result: Sendable> {
  let inputs: InputList
  let cores: Int

  /// A number of inputs that one core takes at a time: enough to make handing out cheap, few enough to keep
  /// all cores busy to the end.
  private static var portion: Int { 8 }

  /// Runs `work` on every input and gives each result, in the order of the inputs, to `receive`.
  ///
  /// At any time each core has one portion under way and a few wait for `receive`, so memory does not grow with the number
  /// of inputs, also when what receives is slow, such as a pipe that somebody pages through. Each core
  /// has a worker of its own: shared catalogues would have all cores count references to the same objects.
  ///
  /// - Parameters:
  ///   - makeWorker: makes what one core works with.
  ///   - work: the work on one input, on any thread.
  ///   - receive: takes a result, on the calling thread; returns whether to go on. What is under way then is finished and
  ///     received too.
  /// - Throws: what making a worker throws; and what `receive` throws, which gets nothing after that.
  func run<Worker: Sendable>(
    makeWorker: @escaping @Sendable () throws -> Worker,
    work: @escaping @Sendable (Worker, Input) -> Result,
    receive: (Result) throws -> Bool
  ) throws {
    // The first worker is made here, so that a catalogue at fault is told; the others each on their own core.
    let first = try makeWorker()
    let portions = (inputs.count + Self.portion - 1) / Self.portion
    let desk = Desk<Result>(portions: portions, ahead: 4 * cores)
    for core in 0..<min(cores, portions) {
      DispatchQueue.global().async { [inputs] in
        guard let worker = core == 0 ? first : try? makeWorker() else { return }
        while let portion = desk.take() {
          let range = (portion * Self.portion)..<min((portion + 1) * Self.portion, inputs.count)
          desk.hand(in: range.map { work(worker, inputs[$0]) }, of: portion)
        }
      }
    }
    var failure: (any Error)?
    for portion in 0..<portions {
      guard let results = desk.results(of: portion) else { break }
      for result in results where failure == nil {
        do {
          if try !receive(result) { desk.close() }
        } catch {
          failure = error
          desk.close()
        }
      }
    }
    if let failure { throw failure }
  }
}

/// Where workers take portions and hand in results, and the caller waits for them in order.
private final class Desk<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var underway = 0
    var done: [Int: [Result]] = [:]
  }

  private let portions: Int
  private let state = Mutex(State())
  private let news = DispatchSemaphore(value: 0)
  /// How many more portions may be taken before one is received.
  private let room = DispatchSemaphore(value: 0)

  init(portions: Int, ahead: Int) {
    self.portions = portions
    // A semaphore that is let go with less than it began with traps, so it begins with nothing.
    for _ in 0..<ahead { room.signal() }
  }

  /// The number of the next portion to work on, as soon as there is room for it; nil when there is none left.
  func take() -> Int? {
    room.wait()
    return state.withLock { state in
      guard state.next < portions else { return nil }
      state.next += 1
      state.underway += 1
      return state.next - 1
    }
  }

  /// Takes the results of a portion from a worker.
  func hand(in results: [Result], of portion: Int) {
    state.withLock { state in
      state.done[portion] = results
      state.underway -= 1
    }
    news.signal()
  }

  /// Waits for the results of a portion; nil when the desk was closed before anybody took it.
  func results(of portion: Int) -> [Result]? {
    while true {
      let (results, isComing) = state.withLock { state in
        (state.done.removeValue(forKey: portion), state.next < portions || state.underway > 0)
      }
      if results != nil || !isComing {
        room.signal()
        return results
      }
      news.wait()
    }
  }

  /// Gives out nothing more; what is under way is finished.
  func close() {
    state.withLock { $0.next = portions }
  }
}
