import Foundation
import TerminalKit
import Testing

@testable import voorzorg

@Suite struct EditorFailureTests {
  private let folder: EditorFolder

  init() throws {
    folder = try EditorFolder()
  }

  /// The reason that is given, and what is in the file whose path is given.
  private func failure(of editor: TextEditor, editing text: String) throws -> (reason: String, kept: [UInt8])
  {
    let outcome = editor.edit(text, guidance: "Wat is er al?", name: "outreach-aanbod")
    guard case .failed(let reason, let path?) = outcome else { throw NoFailure(outcome: outcome) }
    #expect(path.hasPrefix(folder.scratch.path) && path.hasSuffix("/outreach-aanbod.md"))
    return (reason, try Array(Data(contentsOf: URL(fileURLWithPath: path))))
  }

  private struct NoFailure: Error {
    let outcome: TextEditor.Outcome
  }

  @Test func anEditorThatSaysItFailedLeavesTheTextInItsFile() throws {
    let editor = try folder.editor(#"echo nieuw > "$file"; exit 1"#)
    let (reason, kept) = try failure(of: editor, editing: "oud")
    #expect(reason == "de editor meldt dat het niet gelukt is (code 1)")
    #expect(kept == Array("nieuw\n".utf8))
  }

  @Test(arguments: ["kill -9 $$", "sh -c 'kill -9 $$'; exit $?"])
  func anEditorThatIsKilledLeavesTheTextInItsFile(end: String) throws {
    let (reason, kept) = try failure(of: folder.editor(#"echo half > "$file"; \#(end)"#), editing: "oud")
    #expect(reason == "de editor is afgebroken door signaal 9")
    #expect(kept == Array("half\n".utf8))
  }

  @Test func anEditorThatIsMissingIsNamed() throws {
    let editor = folder.editor(command: "/bestaat/niet --wait")
    let (reason, kept) = try failure(of: editor, editing: "oud")
    #expect(reason.hasPrefix("de editor '/bestaat/niet --wait' is niet gevonden;"))
    #expect(kept.starts(with: "oud\n# ---".utf8))
  }

  @Test func anEditorThatMayNotBeStartedIsNamed() throws {
    let (reason, _) = try failure(of: folder.editor(command: "/etc/passwd"), editing: "oud")
    #expect(reason.hasPrefix("de editor '/etc/passwd' kan niet worden gestart;"))
  }

  @Test(arguments: [#"rm "$file""#, #"rm -r "$(dirname "$file")""#])
  func aTextWhoseFileVanishedIsWrittenAgain(removal: String) throws {
    let (reason, kept) = try failure(of: folder.editor(removal), editing: "oud")
    #expect(reason.hasPrefix("de editor heeft het bestand weggehaald"))
    #expect(kept.starts(with: "oud\n# ---".utf8))
  }

  @Test func bytesThatAreNoUTF8StayInTheFile() throws {
    let (reason, kept) = try failure(of: folder.editor(#"printf 'caf\351\n' > "$file""#), editing: "oud")
    #expect(reason.hasPrefix("de tekst uit de editor is geen UTF-8;"))
    #expect(kept == [0x63, 0x61, 0x66, 0xE9, 0x0A])
  }

  @Test func whatIsNoFileAnyMoreIsAFailure() throws {
    let editor = try folder.editor(#"rm "$file"; mkdir "$file""#)
    let outcome = editor.edit("oud", guidance: nil, name: "aanbod")
    guard case .failed(let reason, let path?) = outcome else { throw NoFailure(outcome: outcome) }
    #expect(reason == "de tekst uit de editor kan niet worden gelezen: het is een map")
    #expect(path.hasSuffix("/aanbod.md"))
  }

  @Test func aFileThatCannotBeWrittenIsAFailureThatLeavesNothing() throws {
    let name = String(repeating: "a", count: 300)
    let outcome = try folder.editor("exit 0").edit("oud", guidance: nil, name: name)
    let reason = "het bestand voor de editor kan niet worden geschreven: de naam is te lang"
    #expect(outcome == .failed(reason: reason, keptIn: nil))
    #expect(folder.workFolders.isEmpty)
  }

  @Test func withoutAnEditorItIsSaidHowToGetOne() {
    let editor = TextEditor(dossier: folder.scratch.file("d.voorzorg.json"), command: nil)
    let outcome = editor.edit("oud", guidance: nil, name: "aanbod")
    #expect(
      outcome
        == .failed(
          reason: "er is geen editor gevonden; installeer nano, of zet de naam van uw editor in EDITOR",
          keptIn: nil
        )
    )
    #expect(folder.workFolders.isEmpty)
  }
}
