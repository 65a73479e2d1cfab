import Foundation
import Testing

@testable import voorzorg

/// `bewerken` on a terminal: while the editor runs, everything there belongs to it.
struct FormEditorTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
    urk.folder.run("beantwoorden", urk.path, "1.1=ja", "1.2=oud")
  }

  /// A session in which an editor has said that it is at work; it goes on at Enter.
  ///
  /// - Parameter lines: lines of shell that come first, in which `change` writes an answer in the form.
  private func sessionInEditor(_ lines: String) throws -> TerminalSession {
    try urk.folder.write(
      """
      for file; do :; done
      change() { sed 's/^oud$/nieuw/' "$file" > "$file.2" && cat "$file.2" > "$file"; }
      \(lines)
      echo AAN HET WERK
      until read regel; do :; done
      """,
      to: "editor"
    )
    let session = try TerminalSession(
      ["bewerken", urk.path],
      environment: ["EDITOR": "exec sh '\(urk.folder.file("editor"))'", "PATH": "/usr/bin:/bin"]
    )
    try session.expect("AAN HET WERK")
    return session
  }

  private func expectAsItWas(_ session: TerminalSession) {
    #expect(session.terminal.settings == session.settingsBefore)
    #expect(!session.display.bracketedPaste)
    #expect(session.display.isCursorVisible)
  }

  @Test func theEditorHasTheTerminalAsItWas() throws {
    let session = try sessionInEditor("change")
    expectAsItWas(session)
    try session.type("\r")
    #expect(try session.end() == .exited(0))
    expectAsItWas(session)
    #expect(try urk.outreach("aanbod") == "nieuw")
  }

  @Test func controlCBelongsToTheEditor() throws {
    let session = try sessionInEditor("change; trap 'echo ONDERBROKEN' INT")
    try session.type("\u{3}")
    try session.expect("ONDERBROKEN")
    try session.type("\r")
    #expect(try session.end() == .exited(0))
    #expect(try urk.outreach("aanbod") == "nieuw")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aRequestToEndKeepsTheTextInAFileThatIsNamed(signal: Int32) throws {
    let session = try sessionInEditor("change")
    session.signal(signal)
    #expect(try session.end() == .exited(128 + signal))
    expectAsItWas(session)
    #expect(try urk.outreach("aanbod") == "oud")
    let told = session.text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("Uw tekst staat in ") }
    let form = String(try #require(told).dropFirst("Uw tekst staat in ".count))
    #expect(session.words.contains("voorzorg formulier --lees \(form) \(urk.path)"))
    #expect(urk.folder.run("formulier", "--lees", form, urk.path).code == 0)
    #expect(try urk.outreach("aanbod") == "nieuw")
  }

  @Test func anEditorThatEndsWellWhenAskedToHasItsTextTakenOver() throws {
    let session = try sessionInEditor("trap 'change; exit 0' TERM")
    session.signal(SIGTERM)
    #expect(try session.end() == .exited(143))
    #expect(try urk.outreach("aanbod") == "nieuw")
  }
}
