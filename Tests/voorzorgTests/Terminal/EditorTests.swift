import Foundation
import TestSupport
import Testing

@testable import voorzorg

/// `:bewerk` with editors that do as they should, and with those that do not.
struct EditorTests {
  /// An editor that fails: commands that are given the file, and what that file then holds.
  struct Failing: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let script: String?
    let message: String
    let keeps: [UInt8]
  }

  private static let failing = [
    Failing(
      testDescription: "exits 1",
      script: "printf 'nieuw\\n' > \"$1\"; exit 1",
      message: "meldt dat het niet gelukt is (code 1)",
      keeps: Array("nieuw\n".utf8)
    ),
    Failing(
      testDescription: "deletes the file",
      script: "rm \"$1\"",
      message: "heeft het bestand weggehaald",
      keeps: Array("oud €\n".utf8)
    ),
    Failing(
      testDescription: "writes Latin-1",
      script: "printf 'caf\\351\\n' > \"$1\"",
      message: "is geen UTF-8",
      keeps: [0x63, 0x61, 0x66, 0xE9, 0x0A]
    ),
    Failing(
      testDescription: "is missing",
      script: nil,
      message: "is niet gevonden",
      keeps: Array("oud €\n".utf8)
    ),
  ]

  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
  }

  /// Starts at question 1.2, which has an answer already, with a script as editor.
  private func session(
    _ mode: FillingMode,
    script: String?,
    named name: String = "editor",
    options: String = "",
    answer: String = "oud €"
  ) throws -> TerminalSession {
    let (path, commands) = (urk.folder.file(name), urk.folder.file("opdrachten"))
    if let script {
      try urk.folder.write(script, to: "opdrachten")
      // A program that has just been written may be busy when another test starts a process meanwhile; a link is not.
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/bin/sh")
    }
    urk.folder.run("beantwoorden", urk.path, "1.1=ja", "1.2=\(answer)")
    let session = try urk.session(
      mode,
      environment: ["EDITOR": "'\(path)' '\(commands)'\(options)", "PATH": "/usr/bin:/bin"]
    )
    try session.expect("1.3> ")
    try session.type(":ga 1.2\r")
    try session.expect("1.2> ")
    try session.type(":bewerk\r")
    return session
  }

  @Test(arguments: FillingMode.allCases, failing)
  func theAnswerStandsAndTheTextIsKept(mode: FillingMode, editor: Failing) throws {
    let session = try session(mode, script: editor.script)
    try session.expect("1.2> ")
    #expect(session.words.contains(editor.message))
    #expect(session.words.contains("Het antwoord is niet veranderd"))
    // What the shell has to say is in English.
    #expect(!session.words.contains("not found"))
    #expect(try urk.outreach("aanbod") == "oud €")
    let told = session.text.split(whereSeparator: \.isNewline).last { $0.hasPrefix("Uw tekst staat in ") }
    let path = try #require(told).dropFirst("Uw tekst staat in ".count)
    let kept = try Array(Data(contentsOf: URL(fileURLWithPath: String(path))))
    #expect(kept.starts(with: editor.keeps))
    // The terminal is a place to write again.
    try session.type("beter\r")
    try session.expect("… ")
    try session.type(".\r")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == "beter")
  }

  @Test(arguments: FillingMode.allCases)
  func aPathWithASpaceAndAnOptionWork(mode: FillingMode) throws {
    let script = "test \"$1\" = --wacht && printf 'nieuw\\n' > \"$2\""
    let session = try session(mode, script: script, named: "mijn editor", options: " --wacht")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == "nieuw")
  }

  @Test(arguments: FillingMode.allCases)
  func aLineThatBeginsWithANumberSignIsText(mode: FillingMode) throws {
    let session = try session(mode, script: "sed -i 's/tekst/beter/' \"$1\"", answer: "# Kop\n\n# tekst")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == "# Kop\n\n# beter")
  }

  @Test(.enabled(if: ExternalTool.areExpected("python3"), "python3 is not installed"))
  func whoeverStartedUsMayIgnoreTheEndOfItsChildren() throws {
    urk.folder.run("beantwoorden", urk.path, "1.2=oud")
    let start = """
      import os, signal, sys
      signal.signal(signal.SIGCHLD, signal.SIG_IGN)
      os.execv(sys.argv[1], sys.argv[1:])
      """
    let session = try TerminalSession(
      ["-c", start, Program.path, "bewerken", urk.path],
      program: try #require(ExternalTool.path(of: "python3")),
      environment: ["EDITOR": "sed -i s/oud/nieuw/", "PATH": "/usr/bin:/bin"]
    )
    #expect(try session.end() == .exited(0), "\(session.text)")
    #expect(try urk.outreach("aanbod") == "nieuw")
  }

  @Test(arguments: FillingMode.allCases)
  func whatWasTypedGoesIntoTheEditorAndComesBackWithIt(mode: FillingMode) throws {
    urk.folder.run("beantwoorden", urk.path, "1.1=ja")
    let session = try urk.sessionAtText(
      mode,
      environment: ["EDITOR": "sed -i s/typte/schreef/", "PATH": "/usr/bin:/bin"]
    )
    try session.type(lines: ["wat ik typte", "blijft"])
    try session.type(":bewerk\r")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == "wat ik schreef\nblijft")
  }
}
