import Foundation
import TestSupport
import Testing

@testable import CommandLineKit

@Suite("The manual page")
struct ManualPageTests {
  private let program = CommandLineProgram<Void>(
    name: "proef",
    summary: "Een programma om mee te proeven.",
    version: "1.2.3",
    commands: [ReportCommand.self, SearchCommand.self],
    manual: ManualDescription(
      date: "2026-03-12",
      paragraphs: ["Het leest één soort bestanden."],
      environment: [.init("PROEF_STIL", "Met de waarde 1 zegt het niets.")],
      files: [.init(".proef", "De instellingen. '.' staat vooraan.")],
      exitCodes: [.init("0", "Gelukt.")],
      related: ["man(1)", "x-y(7)"]
    )
  )

  @Test("the page is the golden file")
  func golden() throws {
    let difference = try GoldenFolder().difference(of: program.manualPage + "\n", from: "proef.1")
    #expect(difference == nil)
  }

  @Test("help gives the page")
  func request() throws {
    guard case .help(let topic) = try program.parse(["help", "--man"]) else {
      Issue.record("no help")
      return
    }
    #expect(program.help(on: topic) == program.manualPage)
  }

  @Test("every part that is empty is left out")
  func emptyParts() {
    let headings = example.manualPage.split(separator: "\n").filter { $0.hasPrefix(".SH") }
    #expect(
      headings == [".SH \"NAAM\"", ".SH \"OVERZICHT\"", ".SH \"BESCHRIJVING\"", ".SH \"COMMANDO\\(aqS\""]
    )
  }

  @Test("the built-in options stand there once")
  func builtInOptions() {
    #expect(program.manualPage.components(separatedBy: "\\-\\-version\\fR\nToont").count == 2)
  }

  @Test(
    "every character is shown as it is",
    arguments: [
      ("-o", "\\-o"), ("a\\b", "a\\eb"), ("'x'", "\\(aqx\\(aq"), ("\"x\"", "\\(dqx\\(dq"),
      ("~/^`", "\\(ti/\\(ha\\(ga"),
      ("één €", "\\[u00E9]\\[u00E9]n \\[u20AC]"), ("👩", "\\[u1F469]"), ("a\tb", "a b"),
    ]
  )
  func escaping(text: String, roff: String) {
    #expect(RoffText.escaped(text) == roff)
  }

  @Test("no line of text is taken for a macro")
  func macros() {
    #expect(RoffText.lines(".SH x") == ["\\&.SH x"])
    #expect(RoffText.literal(".") == "\\&.")
    #expect(RoffText.lines("'br") == ["\\(aqbr"])
  }
}
