/// What two texts have in common at both ends, in bytes or in lines.
struct CommonEnds: Hashable {
  /// How much is the same at the start.
  let prefix: Int
  /// How much is the same at the end, without what belongs to the prefix.
  let suffix: Int
}

extension CommonEnds {
  fileprivate init(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) {
    let shortest = min(first.count, second.count)
    let prefix = Self.prefix(first, second, limit: shortest)
    self.init(prefix: prefix, suffix: Self.suffix(first, second, limit: shortest - prefix))
  }

  // Eight bytes at a time: a text of 100 KB is compared at every key.

  private static func prefix(
    _ first: UnsafeRawBufferPointer,
    _ second: UnsafeRawBufferPointer,
    limit: Int
  ) -> Int {
    var count = 0
    while count + 8 <= limit, first.word(at: count) == second.word(at: count) { count += 8 }
    while count < limit, first[count] == second[count] { count += 1 }
    return count
  }

  private static func suffix(
    _ first: UnsafeRawBufferPointer,
    _ second: UnsafeRawBufferPointer,
    limit: Int
  ) -> Int {
    let (end, otherEnd) = (first.count, second.count)
    var count = 0
    while count + 8 <= limit, first.word(at: end - count - 8) == second.word(at: otherEnd - count - 8) {
      count += 8
    }
    while count < limit, first[end - count - 1] == second[otherEnd - count - 1] { count += 1 }
    return count
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func word(at offset: Int) -> UInt64 { loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
}

extension String {
  /// Finds what the UTF-8 of two texts has in common.
  func commonBytes(with other: String) -> CommonEnds {
    var (first, second) = (self, other)
    return first.withUTF8 { first in
      second.withUTF8 { CommonEnds(UnsafeRawBufferPointer(first), UnsafeRawBufferPointer($0)) }
    }
  }

  /// Whether two texts are the same bytes; equal texts need not be, as a letter with an accent has two spellings.
  func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && commonBytes(with: other).prefix == utf8.count
  }
}

extension [String] {
  /// Finds how many lines two texts have in common, of which no more than a limit count as their start.
  func commonLines(with other: [String], prefixLimit: Int = .max) -> CommonEnds {
    let shortest = Swift.min(count, other.count)
    var prefix = 0
    while prefix < Swift.min(shortest, prefixLimit), self[prefix].hasSameBytes(as: other[prefix]) {
      prefix += 1
    }
    var suffix = 0
    while suffix < shortest - prefix,
      self[count - suffix - 1].hasSameBytes(as: other[other.count - suffix - 1])
    {
      suffix += 1
    }
    return CommonEnds(prefix: prefix, suffix: suffix)
  }
}
