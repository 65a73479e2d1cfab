/// The typed text as bytes, with the questions that the escaping rules ask about a place in it.
struct MarkdownTextSource {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  @inline(__always) var count: Int { bytes.count }

  /// The byte at an index; before the text and behind it a line break, because that is what those places are like.
  @inline(__always) subscript(index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : UInt8(ascii: "\n")
  }

  /// The bytes of a range, to copy whole.
  @inline(__always) subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Whether a space, a line break or the end of the text stands here.
  func isBlank(at index: Int) -> Bool {
    self[index] == UInt8(ascii: " ") || endsLine(at: index)
  }

  /// Whether a line break or the end of the text stands here.
  func endsLine(at index: Int) -> Bool {
    self[index] == UInt8(ascii: "\n")
  }

  /// Whether an ASCII letter or digit stands here.
  func isAlphanumeric(at index: Int) -> Bool {
    isDigit(at: index) || isLetter(at: index)
  }

  /// Whether an ASCII digit stands here.
  func isDigit(at index: Int) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self[index])
  }

  /// Whether an ASCII letter stands here.
  func isLetter(at index: Int) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self[index] | 0x20)
  }

  /// Whether these ASCII letters, given in lower case, stand here in any case.
  func hasLetters(_ letters: StaticString, at index: Int) -> Bool {
    for offset in 0..<letters.utf8CodeUnitCount
    where !isLetter(at: index + offset) || self[index + offset] | 0x20 != letters.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The index behind the run of equal bytes that starts here.
  func endOfRun(at index: Int) -> Int {
    var end = index + 1
    while end < count, bytes[end] == bytes[index] { end += 1 }
    return end
  }

  /// The first index from `start` on whose byte may need attention, or the end of the text.
  ///
  /// That is a special byte, or a space that follows a space. Nearly all of a text is plain, so this loop is where the
  /// time goes: it looks at the classes of eight bytes at once, packed in one number with the first byte lowest.
  @inline(__always) func plainEnd(from start: Int, classes: UnsafePointer<UInt8>) -> Int {
    var index = start
    var previous: UInt64 = 0
    while index + 8 <= bytes.count {
      let low = packed(index, classes) | packed(index + 1, classes) << 8
      let middle = packed(index + 2, classes) << 16 | packed(index + 3, classes) << 24
      let high = packed(index + 4, classes) << 32 | packed(index + 5, classes) << 40
      let top = packed(index + 6, classes) << 48 | packed(index + 7, classes) << 56
      let here = low | middle | high | top
      let stops = here & (Self.special | here << 8 | previous)
      if stops != 0 { return index + stops.trailingZeroBitCount / 8 }
      previous = here >> 56
      index += 8
    }
    while index < bytes.count {
      let here = packed(index, classes)
      if here & (Self.special | previous) != 0 { break }
      previous = here
      index += 1
    }
    return index
  }

  /// The class of a special byte, in each of eight places.
  private static let special = UInt64(MarkdownTextByteClass.special) * 0x0101_0101_0101_0101

  @inline(__always) private func packed(_ index: Int, _ classes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(classes[Int(bytes[index])])
  }
}
