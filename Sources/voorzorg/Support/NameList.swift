/// Names one behind the other in one piece of memory: fifty thousand of them take two megabytes.
struct NameList: Sendable {
  private var bytes: [UInt8] = []
  private var ranges: [Range<UInt32>] = []

  /// How many names there are.
  var count: Int { ranges.count }

  /// The name at an index.
  subscript(index: Int) -> String {
    String(decoding: bytes[Int(ranges[index].lowerBound)..<Int(ranges[index].upperBound)], as: UTF8.self)
  }

  /// All names as strings, for where there are few.
  var all: [String] { ranges.indices.map { self[$0] } }

  /// Adds a name.
  mutating func append(_ name: String) {
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: name.utf8)
    ranges.append(start..<UInt32(bytes.count))
  }

  /// Puts the names in the order of their bytes, which is the same everywhere.
  mutating func sort() {
    bytes.withUnsafeBufferPointer { bytes in
      ranges.sort { lhs, rhs in
        UnsafeBufferPointer(rebasing: bytes[Int(lhs.lowerBound)..<Int(lhs.upperBound)])
          .lexicographicallyPrecedes(
            UnsafeBufferPointer(rebasing: bytes[Int(rhs.lowerBound)..<Int(rhs.upperBound)])
          )
      }
    }
  }
}
