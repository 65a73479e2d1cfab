import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

/// What becomes of a text in the middle of being typed, however the program ends.
struct DraftTests {
  /// What ends the program.
  enum Cut: CaseIterable {
    case controlC, hangUpSignal, terminalGone, termination, kill

    var exit: TerminalSession.Ending {
      switch self {
      case .controlC: .exited(130)
      case .hangUpSignal, .terminalGone: .exited(129)
      case .termination: .exited(143)
      case .kill: .signalled(SIGKILL)
      }
    }

    /// Whether somebody is there to read how to go on.
    var isTold: Bool { self != .terminalGone && self != .kill }
  }

  private let urk: DossierInFolder
  private static let lines = ["een", "twee ö", "drie"]

  init() throws {
    // A name that a shell would take apart.
    urk = try DossierInFolder(named: "plan van 't land $HOME.voorzorg.json")
  }

  private var draft: String? { Logbook(beside: urk.path).drafts["voorzorgscan.outreach.aanbod"] }

  private func typeThreeLines(_ session: TerminalSession) throws {
    try session.type(lines: Array(Self.lines.dropLast()))
    try session.type("drie")
    try session.expect(lastRow: "… drie")
  }

  private func waitForDraft() throws {
    try wait(for: "the draft on the disk") { draft == Self.lines.joined(separator: "\n") }
  }

  private func end(_ session: TerminalSession, by cut: Cut) throws -> TerminalSession.Ending {
    switch cut {
    case .controlC: try session.type("\u{3}")
    case .hangUpSignal: session.signal(SIGHUP)
    case .terminalGone: session.terminal.hangUp()
    case .termination: session.signal(SIGTERM)
    case .kill:
      // No other cut leaves the program a moment to keep anything.
      try waitForDraft()
      session.signal(SIGKILL)
    }
    return try session.end()
  }

  @Test(arguments: FillingMode.allCases, Cut.allCases)
  func threeTypedLinesComeBackWhole(mode: FillingMode, cut: Cut) throws {
    let session = try urk.sessionAtText(mode)
    try typeThreeLines(session)
    #expect(try end(session, by: cut) == cut.exit)
    #expect(draft == Self.lines.joined(separator: "\n"))
    #expect(try urk.outreach("aanbod") == nil)

    let next = cut.isTold ? try goOn(asToldBy: session) : try urk.session(mode)
    try next.expect("U was al aan het schrijven.")
    try next.expect("the draft, with a fresh line") { display in
      display.text.hasSuffix("1.2> een\n… twee ö\n… drie\n…")
    }
    try next.type(".\r")
    try next.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == Self.lines.joined(separator: "\n"))
    #expect(draft == nil)
  }

  /// Has a shell do what the session said to do.
  private func goOn(asToldBy session: TerminalSession) throws -> TerminalSession {
    let line = session.text.split(whereSeparator: \.isNewline).last { $0.hasPrefix("Verdergaan: ") }
    let command = try #require(line).dropFirst("Verdergaan: ".count)
    let folder = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
    return try TerminalSession(
      ["-c", String(command)],
      program: "/bin/sh",
      environment: ["PATH": "\(folder):/usr/bin:/bin"]
    )
  }

  @Test func aDraftIsOnTheDiskWithinTwoSecondsOfTheLastKeyForItsOwnerAlone() throws {
    let session = try urk.sessionAtText()
    // A machine that is busy with other tests may be late once; a program that is late is so every time.
    let wasInTime = try (1...5).contains { attempt in
      let start = ContinuousClock.now
      try session.type("woord ")
      let written = Array(repeating: "woord", count: attempt).joined(separator: " ") + " "
      try wait(for: "the draft on the disk") { draft == written }
      return ContinuousClock.now - start < .seconds(2)
    }
    #expect(wasInTime)
    let name = try #require(urk.folder.names.first { $0.hasSuffix(".logboek") })
    let attributes = try FileManager.default.attributesOfItem(atPath: urk.folder.file(name))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: FillingMode.allCases, ["?", ":hulp", ":voortgang", ":stpo", ":bewerk"])
  func whatWasTypedIsOnTheDiskWhileSomethingElseIsShown(mode: FillingMode, command: String) throws {
    let editor = "echo AAN HET WERK; read regel; true"
    let session = try urk.sessionAtText(mode, environment: ["EDITOR": editor])
    try session.type(lines: ["een", "twee"])
    // At once, and with no key behind it.
    try session.type(command + "\r")
    try wait(for: "the draft on the disk") { draft?.hasPrefix("een\ntwee") == true }
    session.signal(SIGKILL)
    #expect(try session.end() == .signalled(SIGKILL))
  }

  @Test(arguments: FillingMode.allCases)
  func halfAShortAnswerIsOfferedBackUntilThereIsAnother(mode: FillingMode) throws {
    let session = try urk.session(mode)
    try session.expect("1.1> ")
    try session.type("j of n\u{3}")
    #expect(try session.end() == .exited(130))

    let name = "voorzorgscan.outreach.aanDeSlag"
    let next = try urk.session(mode)
    try next.expect("Dit typte u hier eerder")
    try next.expect("1.1> ")
    // Something that is taken back again is no reason to forget it.
    try next.type("nee")
    try wait(for: "the new draft") { Logbook(beside: urk.path).drafts[name] == "nee" }
    try next.type("\u{15}")
    try wait(for: "the old draft") { Logbook(beside: urk.path).drafts[name] == "j of n" }
    try next.type("\r")
    try next.expect(lastRow: "1.1> j of n")
    try next.type("\u{15}ja\r")
    try next.expect("1.2> ")
    #expect(Logbook(beside: urk.path).drafts[name] == nil)
  }

  @Test(arguments: FillingMode.allCases)
  func aPasteThatIsCutOffInTheMiddleComesBackAsFarAsItCame(mode: FillingMode) throws {
    let session = try urk.sessionAtText(mode)
    try session.type("\u{1B}[200~een\rtw")
    try session.waitUntilRead()
    session.signal(SIGTERM)
    #expect(try session.end() == .exited(143))
    #expect(draft == "een\ntw")
  }

  @Test(arguments: FillingMode.allCases)
  func itIsThereUntilTheNewAnswerIsInTheDossier(mode: FillingMode) throws {
    urk.folder.run("beantwoorden", urk.path, "1.1=ja", "1.2=oud")
    let session = try urk.session(mode)
    try session.expect("1.3> ")
    try session.type(":ga 1.2\r")
    try session.expect("1.2> ")
    try session.type(lines: ["nieuw"])
    try wait(for: "the draft on the disk") { draft == "nieuw\n" }
    // Now the answer cannot be saved, but what it was before can.
    let name = "plan van 't land $HOME.voorzorg.json"
    try urk.folder.write(try urk.folder.text(name) + "\n", to: name)
    try session.type(".\r")
    #expect(try session.end() == .exited(4))
    #expect(Logbook(beside: urk.path).earlier["voorzorgscan.outreach.aanbod"] == "oud")
    #expect(draft?.hasPrefix("nieuw\n") == true)
  }

  @Test(arguments: FillingMode.allCases, [":wis", ":ongedaan"])
  func whatIsTakenAwayComesBackWithTheArrowUp(mode: FillingMode, command: String) throws {
    let session = try urk.sessionAtText(mode)
    try session.type(lines: ["een", "\\:twee"])
    try session.type(command + "\r")
    try session.expect("Pijl omhoog haalt het terug.")
    try session.expect("1.2> ")
    try session.type("\u{1B}[A")
    try session.expect("the text") { $0.text.contains("1.2> een\n… \\:twee") }
    try session.type("\u{4}")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == "een\n:twee")
  }

  @Test(arguments: [false, true])
  func aLogbookThatCannotBeReadIsKept(readingForm: Bool) throws {
    let logbook = ".plan van 't land $HOME.voorzorg.json.logboek"
    try urk.folder.write("{ \"formaat\": \"voorzorg-logboek/2\" }", to: logbook)
    let form = urk.folder.run("formulier", urk.path, "--onderdeel", "scan").output
      .replacing(
        "<!-- einde voorzorgscan.outreach.aanbod",
        with: "Iets.\n<!-- einde voorzorgscan.outreach.aanbod"
      )
    try urk.folder.write(form, to: "formulier")
    let run =
      readingForm
      ? urk.folder.run("formulier", "--lees", urk.folder.file("formulier"), urk.path)
      : urk.folder.run("invullen", urk.path, input: ":stop\n")
    #expect(run.errors.contains(urk.folder.file("\(logbook)-1")), "\(run.errors)")
    #expect(try urk.folder.text("\(logbook)-1") == "{ \"formaat\": \"voorzorg-logboek/2\" }")
  }

  @Test(arguments: FillingMode.allCases)
  func typedLinesThatWereGuardedAgainstBeingCommandsStaySo(mode: FillingMode) throws {
    let session = try urk.sessionAtText(mode)
    try session.type(lines: ["\\:stop", "\\."])
    try session.type("\u{3}")
    #expect(try session.end() == .exited(130))
    let next = try urk.session(mode)
    try next.expect("… \\.")
    try next.expect("… ")
    try next.type(".\r")
    try next.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == ":stop\n.")
  }

  @Test(arguments: FillingMode.allCases, [":terug", ":overslaan", ":ga 1.4", ":stop"])
  func aDraftThatNobodyTouchedDoesNotTakeThePlaceOfTheAnswer(mode: FillingMode, command: String) throws {
    urk.folder.run("beantwoorden", urk.path, "1.1=ja", "1.2=het antwoord")
    var logbook = Logbook(beside: urk.path)
    logbook.drafts["voorzorgscan.outreach.aanbod"] = "een\ntwee"
    logbook.position = "voorzorgscan.outreach.aanbod"
    try logbook.save(beside: urk.path)
    let session = try urk.session(mode)
    try session.expect("twee")
    try session.expect("… ")
    try session.type(command + "\r")
    if command != ":stop" {
      try session.expect("> ")
      try session.type(":stop\r")
    }
    #expect(try session.end() == .exited(0))
    #expect(try urk.outreach("aanbod") == "het antwoord")
    #expect(draft == "een\ntwee")
  }
}
