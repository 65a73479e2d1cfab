import TerminalKit
import Testing

@testable import voorzorg

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

struct OutputFailureTests {
  @Test(arguments: [["help"], ["rapport", "--voorbeeld", "--formaat", "html"]])
  func aFullDiskIsToldOnceWithTheReason(arguments: [String]) {
    let errors = Collected()
    let context = Context.test(output: Collected(failure: SystemError(code: ENOSPC)), errors: errors)
    #expect(Voorzorg.run(arguments, in: context) == .fileProblem)
    #expect(errors.text == "voorzorg: de uitvoer kan niet worden geschreven: de schijf is vol\n")
  }

  @Test func aReaderThatHasGoneIsNoFault() {
    let errors = Collected()
    let context = Context.test(output: Collected(failure: .brokenPipe), errors: errors)
    #expect(Voorzorg.run(["rapport", "--voorbeeld"], in: context) == .success)
    #expect(errors.text == "")
  }
}
