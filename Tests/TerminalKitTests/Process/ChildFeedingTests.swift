import Foundation
import TestSupport
import Testing

@testable import TerminalKit

@Suite struct ChildFeedingTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func shell(_ script: String) -> ChildProcess {
    ChildProcess(executable: "/bin/sh", arguments: ["-c", script])
  }

  @Test func aChildGetsAllBytesAndThenTheEnd() throws {
    let bytes = (0..<300_000).map { UInt8($0 % 251) }
    #expect(try shell("cat > '\(folder.file("alles"))'; exit 3").run(input: bytes) == .exited(3))
    let file = URL(fileURLWithPath: folder.file("alles"))
    #expect(try Data(contentsOf: file) == Data(bytes))
  }

  @Test func aChildThatReadsNoFurtherIsNoError() throws {
    let bytes = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(try shell("exit 0").run(input: bytes) == .exited(0))
    #expect(try shell("head -c 10 > /dev/null").run(input: bytes) == .exited(0))
  }

  @Test func whyAProgramCannotBeStartedIsAnError() {
    #expect(throws: SystemError(code: ENOENT)) {
      try ChildProcess(executable: "/bestaat/niet").run(input: [0x61])
    }
  }

  @Test func theChildIsAnnouncedWhileItWorks() throws {
    var announced: [CInt?] = []
    _ = try shell("cat > /dev/null").run(input: [0x61]) { announced.append($0) }
    #expect(announced.count == 2)
    #expect(announced.first??.signum() == 1)
    #expect(announced.last == .some(nil))
  }
}
