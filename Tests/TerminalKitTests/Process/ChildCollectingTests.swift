import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import TerminalKit

@Suite struct ChildCollectingTests {
  private let ample = ChildProcess.Limits(time: .seconds(300))

  @Test func megabytesGoInAndComeOutUnchanged() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    let collected = try ChildProcess(executable: "/bin/cat").collect(input: bytes, within: ample)
    #expect(collected.output == bytes)
    #expect(collected.ending == .exited(0))
  }

  @Test func aChildThatFillsBothItsOutputsIsReadToTheEnd() throws {
    let line = "head -c 3000000 /dev/zero; head -c 2000000 /dev/zero >&2; exit 4"
    let collected = try shell(line).collect(within: ample)
    #expect(collected.output.count == 3_000_000)
    #expect(collected.errors.count == 2_000_000)
    #expect(collected.ending == .exited(4))
  }

  @Test func aChildThatDoesNotReadItsInputTellsSoByItsEnding() throws {
    let input = [UInt8](repeating: 1, count: 1_000_000)
    let collected = try shell("echo nee >&2; exit 3").collect(input: input, within: ample)
    #expect(collected.ending == .exited(3))
    #expect(collected.errors == Array("nee\n".utf8))
  }

  @Test func aChildWithoutInputMeetsItsEndAtOnce() throws {
    #expect(try ChildProcess(executable: "/bin/cat").collect(within: ample).output.isEmpty)
  }

  @Test(arguments: ["exec sleep 1000", "trap '' TERM; exec sleep 1000"])
  func aChildThatTakesTooLongIsStopped(line: String) {
    #expect(throws: ChildProcess.CollectingError.tookTooLong) {
      try shell(line).collect(within: .init(time: .milliseconds(50), grace: .milliseconds(50)))
    }
  }

  @Test func aChildThatWritesWithoutEndIsStopped() {
    #expect(throws: ChildProcess.CollectingError.wroteTooMuch) {
      try shell("exec cat /dev/zero").collect(within: .init(time: .seconds(300), bytes: 1_000_000))
    }
  }

  @Test func whatAChildLeavesRunningIsNotWaitedFor() throws {
    let collected = try shell("sleep 1000 & echo $!").collect(within: ample)
    let left = try #require(CInt(String(decoding: collected.output.dropLast(), as: UTF8.self)))
    #expect(kill(left, SIGKILL) == 0)
    #expect(collected.ending == .exited(0))
  }

  @Test func aMissingProgramIsAnError() {
    #expect(throws: ChildProcess.CollectingError.system(SystemError(code: ENOENT))) {
      try ChildProcess(executable: "/bestaat/niet").collect(within: ample)
    }
  }

  @Test func theNumberOfAChildIsAnnounced() throws {
    let collected = try shell("exec sleep 1000").collect(within: ample) { child in
      if let child { kill(child, SIGHUP) }
    }
    #expect(collected.ending == .signalled(SIGHUP))
  }

  #if os(Linux)
    @Test func aChildHasNoneOfTheOtherPipesOpen() throws {
      let pipe = try PrivatePipe()
      let line =
        "for d in \(pipe.readEnd) \(pipe.writeEnd); do test -e /proc/self/fd/$d && exit 1; done; exit 0"
      #expect(try shell(line).run() == .exited(0))
      #expect(try shell(line).collect(within: ample).ending == .exited(0))
    }
  #endif

  @Test func aDeadlineTooFarToCountIsFarAway() {
    #expect(!Deadline(after: .seconds(Int64.max)).hasPassed)
    #expect(Deadline(after: .seconds(Int64.max)).millisecondsLeft == CInt.max)
    #expect(Deadline(after: .seconds(-1)).hasPassed)
    #expect(!Deadline.never.hasPassed)
  }
}
