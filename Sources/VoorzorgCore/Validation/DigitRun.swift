/// Groups of digits that stand together in a text, such as a phone number written with spaces or a hyphen.
struct DigitRun: Equatable {
  /// Digits in a row, with what stands between them and the group before.
  struct Group: Equatable {
    var digits: [UInt8]
    /// How it is tied to the group before.
    var joint: Joint
  }

  /// What stands between two groups.
  enum Joint: Equatable {
    /// Something loose: the groups may be two numbers.
    case loose
    /// One hyphen, dot or slash without space: the groups belong together.
    case tight(UInt8)
  }

  /// The groups, at least one.
  var groups: [Group] = []
  /// Whether a plus stands before them.
  var hasPlus = false
  /// Where the run starts and ends in the text.
  var range: Range<Int>

  /// With fewer digits than this a text holds no number of a person.
  static let fewest = 9

  /// The runs in a text that may be a number of a person: digits with at most three spaces, dots, hyphens, slashes
  /// or brackets between them. Shorter runs, such as years and amounts, are passed over.
  static func runs(in bytes: UnsafeBufferPointer<UInt8>) -> [DigitRun] {
    var runs: [DigitRun] = []
    var index = 0
    while let start = firstDigit(bytes, from: index) {
      index = start
      let (end, count) = extent(bytes, from: index)
      if count >= fewest { runs.append(run(bytes, index..<end)) }
      index = end
    }
    return runs
  }

  /// The index of the first digit from `start` on; nil when there is none.
  private static func firstDigit(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let digits = lanes(withDigitsOf: word)
      if digits != 0 { return index + digits.trailingZeroBitCount / 8 }
      index += 8
    }
    return bytes[index...].firstIndex(where: isDigit)
  }

  /// The high bit of each byte of a word that is a digit.
  ///
  /// Of a byte that is no digit, the distance to `0` is at least ten, so that adding 118 sets the high bit.
  @inline(__always) static func lanes(withDigitsOf word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones << 7
    let distance = word ^ (ones &* 0x30)
    return ~(((distance & ~highs) &+ (ones &* 0x76)) | distance) & highs
  }

  /// Where the run that begins at `start` ends, and how many digits it has.
  private static func extent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, digits: Int)
  {
    var index = start
    var digits = 0
    while true {
      while index < bytes.count, isDigit(bytes[index]) {
        index += 1
        digits += 1
      }
      guard let (next, _) = joinedGroup(bytes, index) else { return (index, digits) }
      index = next
    }
  }

  private static func run(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> DigitRun {
    var run = DigitRun(range: range)
    run.hasPlus = range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "+")
    var index = range.lowerBound
    var joint = Joint.loose
    while true {
      let digits = bytes[index..<range.upperBound].prefix(while: isDigit)
      run.groups.append(Group(digits: digits.map { $0 - 48 }, joint: joint))
      guard let (next, kind) = joinedGroup(bytes, digits.endIndex) else { return run }
      (index, joint) = (next, kind)
    }
  }

  /// The start of the next group and how it is tied, when only separators stand between.
  private static func joinedGroup(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Int, Joint)? {
    var next = index
    var separators = 0
    while separators <= 3, next < bytes.count {
      if isSeparator(bytes[next]) {
        next += 1
      } else if next + 2 < bytes.count, bytes[next] == 0xE2, bytes[next + 1] == 0x80,
        (0x90...0x94).contains(bytes[next + 2])
      {
        // The hyphens and dashes that word processors put in.
        next += 3
      } else if next + 1 < bytes.count, bytes[next] == 0xC2, bytes[next + 1] == 0xA0 {
        next += 2
      } else {
        break
      }
      separators += 1
    }
    guard (1...3).contains(separators), next < bytes.count, isDigit(bytes[next]) else { return nil }
    let isTight = next == index + 1 && [0x2D, 0x2E, 0x2F].contains(bytes[index])
    return (next, isTight ? .tight(bytes[index]) : .loose)
  }

  /// Space, bracket, hyphen, dot or slash.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x28 || byte == 0x29 || (0x2D...0x2F).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
}
