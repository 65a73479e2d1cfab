/// Work over many inputs on all cores, with the results in the order of the inputs.
struct Batch<Input: Sendable, Result: Sendable> {
  let inputs: [Input]
  let cores: Int

  /// A number of inputs that one task takes at a time: enough to make handing out cheap, few enough to keep
  /// all cores busy to the end.
  private static var portion: Int { 8 }

  /// Runs `work` on every input and gives each result, in the order of the inputs, to `receive`.
  ///
  /// At any time each core has one portion under way, so memory does not grow with the number of inputs. Each core
  /// has a worker of its own: shared catalogues would have all cores count references to the same objects.
  ///
  /// - Parameters:
  ///   - makeWorker: makes what one core works with.
  ///   - work: the work on one input.
  ///   - receive: takes a result; returns whether to go on.
  func run<Worker: Sendable>(
    makeWorker: @Sendable () throws -> Worker,
    work: @escaping @Sendable (Worker, Input) -> Result,
    receive: (Result) -> Bool
  ) async throws {
    let portions = (inputs.count + Self.portion - 1) / Self.portion
    let workers = try (0..<max(1, min(cores, portions))).map { _ in try makeWorker() }
    await withTaskGroup(of: (portion: Int, worker: Int, results: [Result]).self) { group in
      var next = 0
      func start(worker: Int) {
        guard next < portions else { return }
        let portion = next
        next += 1
        let mine = inputs[(portion * Self.portion)..<min((portion + 1) * Self.portion, inputs.count)]
        let tool = workers[worker]
        group.addTask { (portion, worker, mine.map { work(tool, $0) }) }
      }
      for worker in workers.indices { start(worker: worker) }
      var waiting: [Int: [Result]] = [:]
      var expected = 0
      while let done = await group.next() {
        waiting[done.portion] = done.results
        while let results = waiting.removeValue(forKey: expected) {
          expected += 1
          for result in results where !receive(result) { next = portions }
        }
        start(worker: done.worker)
      }
    }
  }
}
