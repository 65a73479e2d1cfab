import Testing

@testable import voorzorg

/// One text, given in every way there is.
struct SameTextTests {
  /// As it comes from Word, a web page or a Windows file.
  private static let text =
    "Kop\u{A0}één\r\n\tingesprongen\u{A0}hier\r\n\u{2022}\teen punt\r\n\u{F0B7}\tnog een\n- en\u{202F}dan\u{2028}dit\n\n# slot €"

  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
  }

  private func pasted(_ mode: FillingMode) throws -> String? {
    let session = try urk.sessionAtText(mode)
    if mode == .plain { try session.type(Self.text) } else { try session.paste(Self.text) }
    try session.expect("# slot €")
    try session.type("\u{4}")
    try session.expect("1.3> ")
    return try urk.outreach("aanbod")
  }

  private func edited() throws -> String? {
    try urk.folder.write(Self.text, to: "tekst")
    let editor = "cp '\(urk.folder.file("tekst"))'"
    let session = try urk.sessionAtText(environment: ["EDITOR": editor, "PATH": "/usr/bin:/bin"])
    try session.type(":bewerk\r")
    try session.expect("1.3> ")
    return try urk.outreach("aanbod")
  }

  private func read() throws -> String? {
    urk.folder.run("invullen", urk.path, "--onderdeel", "scan", input: "ja\n\(Self.text)\n.\n")
    return try urk.outreach("aanbod")
  }

  private func scripted() throws -> String? {
    try urk.folder.write(Self.text, to: "tekst")
    urk.folder.run("beantwoorden", urk.path, "1.2=@\(urk.folder.file("tekst"))")
    return try urk.outreach("aanbod")
  }

  @Test(arguments: FillingMode.allCases)
  func aPasteIsTheSameAsAFile(mode: FillingMode) throws {
    try expectSame(try pasted(mode))
  }

  @Test func theEditorIsTheSameAsAFile() throws { try expectSame(try edited()) }

  @Test func standardInputIsTheSameAsAFile() throws { try expectSame(try read()) }

  private func expectSame(_ answer: String?) throws {
    let other = try SameTextTests().scripted()
    let (given, expected) = (try #require(answer), try #require(other))
    #expect(Array(given.utf8) == Array(expected.utf8), "\(given.debugDescription)")
    #expect(!given.utf8.contains(0x0D))
  }
}
