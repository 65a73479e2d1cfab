import Testing
import TestSupport

@testable import TerminalKit

@Suite struct TerminalInfoTests {
  @Test func aPipeIsNoTerminal() throws {
    let pipe = try Pipe()
    let info = TerminalInfo(fileDescriptor: pipe.writeEnd, term: "xterm", columnsVariable: nil)
    #expect(!info.isTerminal)
    #expect(!info.understandsEscapes)
    #expect(info.columns == 80)
  }

  @Test(arguments: [("120", 120), ("1", 1), ("0", 80), ("-5", 80), ("wide", 80), ("", 80)])
  func theVariableCountsWhereTheSystemDoesNotKnowTheWidth(value: String, expected: Int) throws {
    let pipe = try Pipe()
    let info = TerminalInfo(fileDescriptor: pipe.writeEnd, term: nil, columnsVariable: value)
    #expect(info.columns == expected)
  }

  @Test(
    arguments: [("xterm-256color", true), ("dumb", false), ("", false), (nil, false)] as [(String?, Bool)]
  )
  func aTerminalWithAnOrdinaryNameUnderstandsEscapes(term: String?, expected: Bool) {
    #expect(TerminalInfo(isTerminal: true, term: term).understandsEscapes == expected)
    #expect(!TerminalInfo(isTerminal: false, term: term).understandsEscapes)
  }

  @Test func aPseudoTerminalTellsItsWidth() throws {
    let terminal = try PseudoTerminal(columns: 97)
    let info = TerminalInfo(fileDescriptor: terminal.descriptor, term: "xterm", columnsVariable: "60")
    #expect(info.isTerminal)
    #expect(info.understandsEscapes)
    #expect(info.columns == 97)
  }

  @Test func aTerminalThatDoesNotKnowItsWidthLeavesItToTheVariable() throws {
    let terminal = try PseudoTerminal(columns: 0)
    let info = TerminalInfo(fileDescriptor: terminal.descriptor, term: "xterm", columnsVariable: "60")
    #expect(info.columns == 60)
  }
}
