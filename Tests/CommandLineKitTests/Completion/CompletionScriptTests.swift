import CommandLineKit
import TestSupport
import Testing

@Suite("The scripts that teach a shell")
struct CompletionScriptTests {
  @Test("the script is the golden file", arguments: CompletionShell.allCases)
  func golden(shell: CompletionShell) throws {
    let script = example.completionScript(for: shell) + "\n"
    let difference = try GoldenFolder().difference(of: script, from: "proef.\(shell.rawValue)")
    #expect(difference == nil)
  }
}
