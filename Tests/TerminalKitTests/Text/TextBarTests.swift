import Testing

@testable import TerminalKit

struct TextBarTests {
  private let bar = TextBar(length: 10, .ascii)

  @Test(arguments: [
    (0, "......"), (1, "#....."), (50, "###..."), (99, "#####."), (100, "######"), (200, "######"),
    (-1, "......"),
  ])
  func onlyNothingIsEmptyAndOnlyAllOfItIsFull(count: Int, bar: String) {
    #expect(TextBar(length: 6, .ascii).text(count, of: 100) == bar)
  }

  @Test func blocksAreAsWideAsTheirLength() {
    #expect(TextBar(length: 4, .blocks).text(1, of: 2) == "██░░")
    #expect(TextBar(length: 20, .blocks).text(7, of: 13).displayWidth == 20)
  }

  @Test func nothingHasNoShare() {
    #expect(bar.text(0, of: 0).isEmpty)
  }

  @Test func moreIsNeverShorter() {
    let lengths = (0...97).map { count in bar.text(count, of: 97).filter { $0 == "#" }.count }
    #expect(lengths == lengths.sorted())
  }
}
