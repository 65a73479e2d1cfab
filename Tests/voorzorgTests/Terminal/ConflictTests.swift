import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

/// A dossier at which somebody else works too, or that cannot be written any more, while somebody sits at a terminal.
struct ConflictTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
  }

  /// Where a session said that the answers are.
  private func kept(by session: TerminalSession) throws -> String {
    let told = session.text.split(whereSeparator: \.isNewline).last {
      $0.hasPrefix("Uw antwoorden staan in ")
    }
    return String(try #require(told).dropFirst("Uw antwoorden staan in ".count))
  }

  @Test(arguments: FillingMode.allCases)
  func aSecondSessionIsToldWhoWorksHere(mode: FillingMode) throws {
    let first = try urk.session(mode, environment: ["USER": "fatima"])
    try first.expect("1.1> ")
    let second = try urk.session(mode)
    #expect(try second.end() == .exited(4))
    #expect(second.words.contains("urk.voorzorg.json: is in gebruik door fatima op "))
    #expect(second.terminal.settings == second.settingsBefore)
    try first.type("ja\r")
    try first.expect("1.2> ")
    #expect(try urk.outreach("aanDeSlag") == "ja")
  }

  @Test(arguments: FillingMode.allCases)
  func whenTheDossierWasChangedMeanwhileBothVersionsAreKept(mode: FillingMode) throws {
    let session = try urk.sessionAtText(mode)
    let theirs = try urk.folder.text("urk.voorzorg.json")
      .replacingOccurrences(of: #""steller": null"#, with: #""steller": "Een ander""#)
    try urk.folder.write(theirs, to: "urk.voorzorg.json")
    try session.type("mijn tekst\r")
    try session.expect("… ")
    try session.type(".\r")
    #expect(try session.end() == .exited(4))
    #expect(try urk.folder.text("urk.voorzorg.json") == theirs)
    #expect(try String(contentsOfFile: kept(by: session), encoding: .utf8).contains(#""mijn tekst""#))
    #expect(session.terminal.settings == session.settingsBefore)
    #expect(!session.display.bracketedPaste)
  }

  @Test(
    .enabled(if: AnotherUser.isHere, "setpriv is not installed"),
    arguments: FillingMode.allCases
  )
  func inAFolderThatCannotBeWrittenAnyMoreTheAnswersAreKept(mode: FillingMode) throws {
    let state = urk.folder.file("staat")
    try Files.makeFolder(state)
    urk.folder.run("beantwoorden", urk.path, "1.1=ja")
    let session = try AnotherUser(in: urk.folder).session(
      ["invullen", urk.path, "--onderdeel", "scan"] + mode.arguments,
      environment: ["XDG_STATE_HOME": state]
    )
    try session.expect("1.2> ")
    chmod(urk.folder.path, 0o555)
    defer { chmod(urk.folder.path, 0o755) }
    try session.type("mijn tekst\r")
    try session.expect("… ")
    try session.type(".\r")
    #expect(try session.end() == .exited(3))
    let path = try kept(by: session)
    #expect(path.hasPrefix(state))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains(#""mijn tekst""#))
  }
}
