import Testing

@testable import voorzorg

@Suite struct EditorCommandTests {
  private func chosen(_ variables: [String: String], there: [String] = []) -> String? {
    EditorCommand(
      environment: { variables[$0] },
      find: { there.contains($0) ? "/usr/bin/\($0)" : nil }
    )?.text
  }

  @Test func visualComesBeforeEditor() {
    let both = ["VISUAL": "code --wait", "EDITOR": "ed"]
    #expect(chosen(both) == "code --wait")
    #expect(chosen(["EDITOR": "ed"]) == "ed")
    #expect(chosen(["VISUAL": "vi"]) == "vi")
  }

  @Test func anEmptyVariableIsNoChoice() {
    #expect(chosen(["VISUAL": "", "EDITOR": "nano"]) == "nano")
    #expect(chosen(["VISUAL": " \t"], there: ["vi"]) == "vi")
  }

  @Test func withoutAChoiceTheFirstThatIsThereIsTaken() {
    #expect(chosen([:], there: ["vi", "nano"]) == "nano")
    #expect(chosen([:], there: ["vi", "sensible-editor"]) == "sensible-editor")
    #expect(chosen([:]) == nil)
  }

  @Test(arguments: [
    ("vim", ["+7", "/f"]), ("/usr/bin/nano -w", ["+7", "/f"]), ("'/opt/my tools/emacs' -nw", ["+7", "/f"]),
    ("code --wait", ["--goto", "/f:7"]), ("ed", ["/f"]), ("\"$HOME/bin/edit\"", ["/f"]),
  ])
  func editorsThatTakeALineAreGivenIt(command: String, arguments: [String]) {
    let words = EditorCommand(text: command).shellArguments(path: "/f", line: 7)
    #expect(words[1].hasSuffix("vind \(command) && exec \(command) \"$@\""))
    #expect(Array(words[2...]) == ["sh"] + arguments)
    #expect(EditorCommand(text: command).shellArguments(path: "/f", line: nil).last == "/f")
  }

  @Test func theEditorTakesThePlaceOfTheShellWhereItCan() {
    let script = { (command: String) in EditorCommand(text: command).shellArguments(path: "/f", line: nil)[1]
    }
    #expect(script("vi").hasSuffix(" exec vi \"$@\""))
    #expect(script("LANG=C vi") == "exec env LANG=C vi \"$@\"")
    #expect(script("cd /; vi") == "trap : INT QUIT; cd /; vi \"$@\"")
  }

  @Test func aCommandFallsApartAsInAShell() {
    #expect(ShellCommand.words(of: #" a\ b  'c "d' "e'f"g '' "#) == ["a b", #"c "d"#, "e'fg", ""])
    #expect(ShellCommand.words(of: "'open") == ["open"])
    #expect(ShellCommand.words(of: "").isEmpty)
  }
}
