import Testing

@testable import TerminalKit

struct NarrowTableTests {
  private let table: TextTable

  init() {
    var table = TextTable(columns: [
      .init("Deel", isFlexible: true), .init("Open", alignment: .right), .init("Let op"),
    ])
    table.addRow(["Voorzorgscan", "12", ""])
    table.addRow(["een lang verhaal van meer woorden", "3", "nu"])
    self.table = table
  }

  @Test func aTableThatFitsStaysATable() {
    #expect(!table.isWide(for: 40))
    #expect(table.lines(fitting: 40) == table.lines(width: 40))
  }

  @Test func rowsStandBelowEachOtherWhereAWordWouldBeCut() {
    #expect(table.isWide(for: 20))
    #expect(
      table.lines(fitting: 20) == [
        "Voorzorgscan", "  Open: 12", "een lang verhaal van", "  meer woorden", "  Open: 3", "  Let op: nu",
      ]
    )
  }
}
