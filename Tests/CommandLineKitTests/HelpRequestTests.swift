import CommandLineKit
import Testing

@Suite("Help and version win over the rest of the line")
struct HelpRequestTests {
  @Test("an empty line asks for the help of the program")
  func emptyLine() throws {
    #expect(try request() == "help")
  }

  @Test("help comes long, short and as a command")
  func waysToAsk() throws {
    #expect(try request("--help") == "help")
    #expect(try request("-h") == "help")
    #expect(try request("help") == "help")
    #expect(try request("rapport", "--help") == "help rapport")
    #expect(try request("rapport", "-h") == "help rapport")
    #expect(try request("--help", "rapport") == "help rapport")
    #expect(try request("help", "rapport") == "help rapport")
    #expect(try request("help", "help") == "help help")
    #expect(try request("help", "tel") == "help tel")
  }

  @Test("help wins over mistakes before and after it")
  func helpOverMistakes() throws {
    #expect(try request("rapport", "--onbekend", "-f", "fout", "a", "--help", "--streng=1") == "help rapport")
    #expect(try request("rapport", "--uitvoer", "--help") == "help rapport")
    #expect(try request("rapport", "-sh") == "help rapport")
    #expect(try request("onbekend", "--optie", "--help") == "help")
  }

  @Test("the version is there everywhere and wins over mistakes")
  func version() throws {
    #expect(try request("--version") == "version")
    #expect(try request("rapport", "--onbekend", "--version") == "version")
    #expect(try request("onbekend", "--version") == "version")
    #expect(example.versionLine == "proef 1.2.3")
  }

  @Test("of help and version the first wins")
  func firstWins() throws {
    #expect(try request("rapport", "--version", "--help") == "version")
    #expect(try request("rapport", "--help", "--version") == "help rapport")
  }

  @Test("a letter or word that is the value of an option asks for nothing")
  func valueIsNoRequest() throws {
    #expect(try report("-oh", "bron").output == "h")
    #expect(try report("--uitvoer=--help", "bron").output == "--help")
    #expect(try request("rapport", "--", "--help") == "run rapport")
  }

  @Test("help about an unknown command names the nearest")
  func unknownTopic() throws {
    let wrong = try error("help", "raport")
    #expect(wrong.message == "proef: onbekend commando 'raport'; bedoelt u 'rapport'?")
    #expect(wrong.hint == "Zie 'proef help'.")
  }
}
