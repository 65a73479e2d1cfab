import CommandLineKit
import Testing

@testable import voorzorg

/// The manual page and the scripts for the Tab key, as commands print them.
struct ManualTests {
  @Test func theManualTellsOfEveryCommandAndOption() throws {
    let run = try TestFolder().run("help", "--man")
    #expect(run.code == 0)
    for command in Voorzorg.program.commands {
      #expect(run.output.contains(".SS \"voorzorg \(command.name)\""))
      for option in command.options {
        #expect(run.output.contains("\\-\\-" + option.name.split(separator: "-").joined(separator: "\\-")))
      }
    }
  }

  @Test func theManualHasEveryExitCodeThatTheProgramUses() {
    let told = ManualDescription.voorzorg.exitCodes.map(\.name)
    let used: [ExitCode] = [.success, .findings, .usageError, .fileProblem, .conflict]
    #expect(told == used.map { "\($0.rawValue)" } + ["128+n"])
  }

  @Test(arguments: CompletionShell.allCases)
  func everyShellHasAScript(shell: CompletionShell) throws {
    let run = try TestFolder().run("tabaanvulling", shell.rawValue)
    #expect(run.code == 0)
    #expect(run.output.contains("--tabaanvulling \(shell.rawValue) "))
    #expect(run.output.hasSuffix("\n"))
  }

  @Test func anotherShellIsRefusedWithAProposal() throws {
    let run = try TestFolder().run("tabaanvulling", "bahs")
    #expect(run.code == 2)
    #expect(run.errors.contains("bedoelt u 'bash'?"))
  }
}
