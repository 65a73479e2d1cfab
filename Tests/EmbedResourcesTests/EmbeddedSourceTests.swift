import Testing

@testable import embed_resources

struct EmbeddedSourceTests {
  @Test func aFileBecomesOneStaticStringUnderItsCamelCaseName() throws {
    let source = try EmbeddedSource.generate([.init(name: "voorbeeld.voorzorg.json", text: "{}\n")])
    #expect(source.contains("static let voorbeeldVoorzorg: StaticString = #\"\"\"\n{}\n\n\"\"\"#\n"))
  }

  @Test func textThatLooksLikeTheEndOfALiteralCannotEndIt() throws {
    let source = try EmbeddedSource.generate([.init(name: "a.json", text: "\"\"\"## \\##(x)")])
    #expect(source.contains("= ###\"\"\"\n\"\"\"## \\##(x)\n\"\"\"###\n"))
  }

  @Test func aCarriageReturnIsRefusedBecauseTheCompilerWouldChangeIt() {
    #expect(throws: EmbeddedSource.Failure.carriageReturn(file: "a.json")) {
      try EmbeddedSource.generate([.init(name: "a.json", text: "{}\r\n")])
    }
  }

  @Test func twoFilesWithOneSwiftNameAreRefused() {
    #expect(throws: EmbeddedSource.Failure.sameName("aB")) {
      try EmbeddedSource.generate([.init(name: "a.b.json", text: ""), .init(name: "a-b.json", text: "")])
    }
  }
}
