import Testing

@testable import TerminalKit

@Suite struct MonotonicClockTests {
  @Test func timeNeverRunsBackwards() {
    let times = (0..<1000).map { _ in MonotonicClock.nanoseconds() }
    #expect(times == times.sorted())
    #expect(times[0] > 0)
  }
}
