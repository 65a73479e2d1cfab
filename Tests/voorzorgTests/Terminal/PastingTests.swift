import Testing

@testable import voorzorg

/// What is pasted at a terminal: one answer, whatever is in it.
struct PastingTests {
  /// How a terminal gives what is pasted.
  enum Manner: CaseIterable {
    case marked
    case inOneWrite
    case inOneWritePlain

    var mode: FillingMode { self == .inOneWritePlain ? .plain : .usual }

    func paste(_ text: String, at session: TerminalSession) throws {
      if self == .marked { try session.paste(text) } else { try session.type(text) }
    }
  }

  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
  }

  @Test(arguments: Manner.allCases)
  func linesOfAnyKindAreOneAnswerAndNothingIsConfirmedYet(manner: Manner) throws {
    let session = try urk.sessionAtText(manner.mode)
    try manner.paste("a\rb\r\nc", at: session)
    try session.expect(lastRow: "… c")
    #expect(try urk.outreach("aanbod") == nil)
    try session.type("\r")
    try session.expect("… ")
    #expect(try urk.outreach("aanbod") == nil)
    try session.type(".\r")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == "a\nb\nc")
    #expect(try urk.outreach("kansen") == nil)
    #expect(session.display.failures == [])
  }

  @Test(arguments: Manner.allCases)
  func nothingThatIsPastedIsACommandOrAnEnd(manner: Manner) throws {
    let session = try urk.sessionAtText(manner.mode)
    let text = "a\n:stop\n.\n?\n:wis\n\n:overslaan"
    try manner.paste(text, at: session)
    try session.expect(lastRow: "… :overslaan")
    // Not even when Enter is pressed behind it.
    try session.type("\r")
    try session.expect("… ")
    // What is typed is an end, also where the same was pasted above.
    try session.type(".\r")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == text)
  }

  @Test(arguments: Manner.allCases)
  func aTypedCommandActsBelowAPastedOneOfTheSameName(manner: Manner) throws {
    let session = try urk.sessionAtText(manner.mode)
    try manner.paste("een\n:stop", at: session)
    try session.expect(lastRow: "… :stop")
    try session.type("\r")
    try session.expect("… ")
    try session.type(":stop\r")
    #expect(try session.end() == .exited(0))
    #expect(try urk.outreach("aanbod") == "een\n:stop")
  }

  @Test(arguments: Manner.allCases)
  func aPasteOfAnyLengthIsOneAnswer(manner: Manner) throws {
    let session = try urk.sessionAtText(manner.mode)
    let lines = (1...3000).map { "regel \($0) met één € en nog wat woorden" } + ["het slot"]
    try manner.paste(lines.joined(separator: "\r"), at: session)
    try session.expect("het slot")
    try session.type("\u{4}")
    try session.expect("1.3> ")
    let answer = try #require(try urk.outreach("aanbod"))
    #expect(answer.utf8.elementsEqual(lines.joined(separator: "\n").utf8))
    #expect(try urk.outreach("kansen") == nil)
  }

  @Test(arguments: FillingMode.allCases)
  func aPastedCommandIsNoCommandInAnAnswerOfOneLine(mode: FillingMode) throws {
    let session = try urk.session(mode)
    try session.expect("1.1> ")
    try session.paste(":stop\r\n")
    try session.expect(lastRow: "1.1> :stop")
    try session.type("\r")
    try session.expect("':stop' is geen ja of nee")
    try session.expect("1.1> ")
    try session.paste("ja\r\n")
    try session.expect(lastRow: "1.1> ja")
    #expect(try urk.outreach("aanDeSlag") == nil)
    try session.type("\r")
    try session.expect("1.2> ")
    #expect(try urk.outreach("aanDeSlag") == "ja")
  }

  @Test func theMarksOfAPasteMayComeInTwoParts() throws {
    let session = try urk.sessionAtText()
    let bytes = Array("\u{1B}[200~één\r€\u{1B}[201~".utf8)
    var lines: [String] = []
    for offset in 1..<bytes.count where offset > 1 {
      try session.type(bytes, splitAt: offset)
      lines += ["één", "€"]
      try session.expect(lastRow: "… €")
      try session.type("\r")
      try session.expect(lastRow: "…")
    }
    try session.type(".\r")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == lines.joined(separator: "\n"))
  }
}
