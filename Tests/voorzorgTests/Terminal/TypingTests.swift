import Testing

@testable import voorzorg

/// What is typed at a terminal, byte by byte, and what is in the file.
struct TypingTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
  }

  private func offer() throws -> [UInt8]? { try urk.outreach("aanbod").map { Array($0.utf8) } }

  @Test(arguments: FillingMode.allCases)
  func aLineOfSixThousandBytesIsInTheFileWhole(mode: FillingMode) throws {
    let session = try urk.sessionAtText(mode)
    let line = String(repeating: "ö", count: 3000)
    try session.type(line)
    try session.type("\r")
    try session.expect(lastRow: "…")
    try session.type(".\r")
    try session.expect("1.3> ")
    let answer = try #require(try offer())
    #expect(answer.count == 6000)
    #expect(answer == Array(line.utf8))
  }

  /// What is typed, with Backspace in it, and what comes of it.
  private static let corrected = [
    ("coö\u{7F}ördinatie", "coördinatie"),
    ("coo\u{308}\u{7F}o\u{308}rdinatie", "coo\u{308}rdinatie"),
    ("kost €\u{7F}€ 5", "kost € 5"),
    ("een 👨‍👩‍👧\u{7F}👨‍👩‍👧 gezin", "een 👨‍👩‍👧 gezin"),
    // The arrow left, Delete, and Home, which are sequences of several bytes.
    ("ab\u{1B}[D\u{1B}[3~c\u{1B}[1~d", "dac"),
  ]

  @Test(arguments: FillingMode.allCases, corrected)
  func everyCharacterAndKeyMayComeInTwoParts(
    mode: FillingMode,
    text: (typed: String, expected: String)
  ) throws {
    let bytes = Array(text.typed.utf8)
    let session = try urk.sessionAtText(mode)
    var lines: [String] = []
    for offset in 1..<bytes.count {
      // A lone Escape is a key of its own when nothing follows at once.
      if bytes[offset - 1] == 0x1B { continue }
      try session.type(bytes, splitAt: offset)
      lines.append(text.expected)
      try session.expect(lastRow: (lines.count == 1 ? "1.2> " : "… ") + text.expected)
      // Behind the text, wherever the keys left the cursor.
      try session.type("\u{5}\r")
      try session.expect(lastRow: "…")
    }
    try session.type(".\r")
    try session.expect("1.3> ")
    #expect(try offer() == Array(lines.joined(separator: "\n").utf8))
    #expect(session.display.failures == [])
  }
}
