import Testing

@testable import TerminalKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a child is started with, and how far it is let go.
@Suite struct ChildLimitTests {
  private let ample = ChildProcess.Limits(time: .seconds(300), grace: .milliseconds(50))

  private func shell(_ line: String, environment: [String: String] = [:]) -> ChildProcess {
    ChildProcess(executable: "/bin/sh", arguments: ["-c", line], environment: environment)
  }

  @Test func aChildIsStoppedWhenItIsAskedFor() {
    #expect(throws: ChildProcess.CollectingError.interrupted) {
      try shell("exec sleep 1000").collect(within: ample, isInterrupted: { true })
    }
  }

  @Test func aChildThatNobodyInterruptsIsLeftAlone() throws {
    let collected = try shell("echo klaar").collect(within: ample, isInterrupted: { false })
    #expect(collected.output == Array("klaar\n".utf8))
  }

  @Test func aChildHasItsOwnVariablesInPlaceOfOurs() throws {
    let line = #"echo "$EIGEN $PATH"; env | grep -c ^PATH="#
    let child = shell(line, environment: ["EIGEN": "een = twee", "PATH": "/bin:/usr/bin"])
    let output = try child.collect(within: ample).output
    #expect(String(decoding: output, as: UTF8.self) == "een = twee /bin:/usr/bin\n1\n")
  }

  @Test func aChildKeepsTheRestOfOurVariables() throws {
    let ours = try #require(getenv("PATH").map { String(cString: $0) })
    let output = try shell(#"echo "$PATH""#, environment: ["EIGEN": "1"]).collect(within: ample).output
    #expect(String(decoding: output, as: UTF8.self) == ours + "\n")
  }

  @Test func aVariableThatNoEnvironmentCanHoldIsAnError() {
    #expect(throws: ChildProcess.CollectingError.system(SystemError(code: EINVAL))) {
      try shell("true", environment: ["A": "a\0b"]).collect(within: ample)
    }
  }
}
