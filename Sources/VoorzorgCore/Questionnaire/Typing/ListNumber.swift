/// The number of a list item with a tab behind it, such as `1.`, `a)`, `iv.` or `2.1.`; or `-`, `*` or `+`.
enum ListNumber {
  /// The length of the number with which bytes begin, without the tab; nil when they begin with none.
  static func length(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let tab = bytes.prefix(longest + 1).firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let mark = bytes[bytes.startIndex..<tab]
    guard let last = mark.last else { return nil }
    if mark.count == 1, "-*+".utf8.contains(last) { return 1 }
    guard last == UInt8(ascii: ".") || last == UInt8(ascii: ")") else { return nil }
    var number = mark.dropLast()
    if number.first == UInt8(ascii: "(") { number = number.dropFirst() }
    return isLetter(number) || isRoman(number) || isDigits(number) ? mark.count : nil
  }

  private static let longest = 12

  private static func isLetter(_ number: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = number.first, number.count == 1 else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
  }

  private static func isRoman(_ number: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    !number.isEmpty && number.allSatisfy { "ivxIVX".utf8.contains($0) }
  }

  /// Digits, or several of them with points between, as the numbers of paragraphs are.
  private static func isDigits(_ number: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = number.first, first != UInt8(ascii: ".") else { return false }
    return number.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
    }
  }
}
