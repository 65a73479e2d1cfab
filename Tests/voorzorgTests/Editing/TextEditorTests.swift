import Foundation
import TerminalKit
import Testing

@testable import voorzorg

@Suite struct TextEditorTests {
  private let folder: EditorFolder

  init() throws {
    folder = try EditorFolder()
  }

  private func edit(_ text: String, with editor: TextEditor) -> TextEditor.Outcome {
    editor.edit(text, guidance: "Wat is er al?", name: "outreach-aanbod")
  }

  @Test func aChangedTextComesBackAndNothingIsLeft() throws {
    let editor = try folder.editor(#"sed -i 's/oud/nieuw/' "$file""#)
    #expect(edit("# Kop\n\noud €", with: editor) == .changed("# Kop\n\nnieuw €"))
    #expect(folder.workFolders.isEmpty)
  }

  @Test func whatIsWrittenAboveTheLineIsAdded() throws {
    let editor = try folder.editor(
      #"printf 'eerste\nregel\n' | cat - "$file" > "$file.n"; mv "$file.n" "$file""#
    )
    #expect(edit("", with: editor) == .changed("eerste\nregel\n"))
  }

  @Test func anUnchangedTextIsToldAndNothingIsLeft() throws {
    let editor = try folder.editor(
      #"touch "$file~" "$(dirname "$file")/.x.swp"; mkdir "$file.d"; ln -s / "$file.d/l""#
    )
    #expect(edit("tekst", with: editor) == .unchanged(wasQuick: false))
    #expect(folder.workFolders.isEmpty)
  }

  @Test func anEditorThatComesBackAtOnceIsNoticed() throws {
    var editor = try folder.editor("exit 0")
    editor.clock = { 7 }
    #expect(edit("tekst", with: editor) == .unchanged(wasQuick: true))
    #expect(TextEditor.waitHint.contains("--wait"))
  }

  @Test func anEmptiedFileIsAnEmptyText() throws {
    #expect(edit("tekst", with: try folder.editor(#": > "$file""#)) == .changed(""))
  }

  @Test func anotherWayToWriteTheSameLettersIsAChange() throws {
    let editor = try folder.editor(#"printf 'caf\303\251\n' > "$file""#)
    guard case .changed(let text) = edit("cafe\u{301}", with: editor) else { return #expect(Bool(false)) }
    #expect(Array(text.utf8) == Array("caf\u{E9}".utf8))
  }

  @Test func theFileIsTheOwnersAloneAndSaysWhatItIs() throws {
    let editor = try folder.editor(
      #"stat -c %a "$file" "$(dirname "$file")" > "\#(folder.scratch.file("modes"))"; basename "$file" >> "\#(folder.scratch.file("modes"))""#
    )
    #expect(edit("tekst", with: editor) == .unchanged(wasQuick: false))
    #expect(try folder.text(folder.scratch.file("modes")) == "600\n700\noutreach-aanbod.md\n")
  }

  @Test func anEditorMayHaveASpaceInItsPathAndAnOption() throws {
    let script = try folder.script(#"[ "$1" = --wait ] && [ $# = 2 ] && echo nieuw > "$file""#)
    let path = folder.scratch.file("my editor")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/bin/sh")
    #expect(edit("oud", with: folder.editor(command: "'\(path)' \(script) --wait")) == .changed("nieuw"))
    #expect(
      edit("oud", with: folder.editor(command: "LANG=C \"\(path)\" \(script) --wait")) == .changed("nieuw")
    )
  }

  @Test func aChangedTextIsSafeBeforeItsFileGoes() throws {
    var editor = try folder.editor(#"echo nieuw > "$file""#)
    var secured: [String] = []
    editor.secure = { text in
      secured = [text] + folder.workFolders
      return true
    }
    #expect(edit("oud", with: editor) == .changed("nieuw"))
    #expect(secured.count == 2 && secured.first == "nieuw")
    #expect(folder.workFolders.isEmpty)
  }

  @Test func aChangedTextThatIsSafeNowhereElseStaysInItsFile() throws {
    var editor = try folder.editor(#"echo nieuw > "$file""#)
    var told: [String] = []
    editor.secure = { _ in false }
    editor.tell = { told.append($0) }
    #expect(edit("oud", with: editor) == .changed("nieuw"))
    let path = try #require(told.first?.split(separator: " ").last)
    #expect(try folder.text(String(path)).hasPrefix("nieuw\n"))
  }

  @Test(arguments: ["", "true; ", "A=1 "])
  func ctrlCInTheEditorEndsNothingElse(before: String) throws {
    let path = try folder.script(#"kill -INT $PPID; kill -QUIT $PPID; echo nieuw > "$file""#)
    #expect(edit("oud", with: folder.editor(command: "\(before)sh \(path)")) == .changed("nieuw"))
  }

  @Test func aSignalThatIsPassedOnEndsTheEditor() throws {
    var editor = try folder.editor("exec sleep 1000")
    editor.announce = { child in
      if let child { kill(child, SIGTERM) }
    }
    guard case .failed(let reason, .some) = edit("oud", with: editor) else { return #expect(Bool(false)) }
    #expect(reason == "de editor is afgebroken door signaal 15")
  }

  @Test func aTextThatExplainsItselfHasNoScissorsLine() throws {
    let editor = try folder.editor(##"echo "# ---- >8 ----" >> "$file""##)
    let outcome = editor.edit("a\nb", guidance: nil, name: "formulier")
    #expect(outcome == .changed("a\nb\n# ---- >8 ----"))
  }

  @Test func whatIsWrittenBelowTheLineIsKeptInTheFile() throws {
    var editor = try folder.editor(#"echo 'toch onderaan' >> "$file""#)
    var told: [String] = []
    editor.tell = { told.append($0) }
    #expect(edit("tekst", with: editor) == .unchanged(wasQuick: false))
    let kept = "\(folder.scratch.path)/\(try #require(folder.workFolders.first))/outreach-aanbod.md"
    #expect(told.count == 1 && told[0].contains(kept))
    #expect(try folder.text(kept).hasSuffix("toch onderaan\n"))
  }
}
