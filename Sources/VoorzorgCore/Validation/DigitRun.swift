/// Digits that belong together in a text, such as a phone number written with spaces or a hyphen.
struct DigitRun: Equatable {
  /// The digits without what separates them.
  var digits: [UInt8] = []
  /// Whether a plus stands before them.
  var hasPlus = false
  /// Whether a euro sign or a decimal comma shows that this is an amount.
  var isAmount = false

  /// All runs in a text: digits with at most one space, dot, hyphen, slash or pair of brackets between them.
  static func runs(in bytes: UnsafeBufferPointer<UInt8>) -> [DigitRun] {
    var runs: [DigitRun] = []
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      var run = DigitRun()
      let before = bytes[..<index].suffix(4)
      run.hasPlus = before.last == UInt8(ascii: "+")
      run.isAmount = before.contains(0xAC) && before.contains(0x82)
      // A letter or digit right before makes it part of a code, such as a case number.
      let isPartOfWord = before.last.map { isWord($0) } ?? false
      while index < bytes.count {
        if isDigit(bytes[index]) {
          run.digits.append(bytes[index] - 48)
          index += 1
        } else if let next = separatorEnd(bytes, index) {
          index = next
        } else {
          break
        }
      }
      let after = index < bytes.count ? bytes[index] : 0
      if after == UInt8(ascii: ",") , index + 1 < bytes.count, isDigit(bytes[index + 1]) { run.isAmount = true }
      if !isPartOfWord, !isWord(after) { runs.append(run) }
    }
    return runs
  }

  /// Whether these nine digits pass the eleven-test of a citizen service number.
  var isCitizenServiceNumber: Bool {
    guard digits.count == 9, !isAmount, !hasPlus, digits.contains(where: { $0 != digits[0] }) else { return false }
    let sum = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + Int($1.0) * $1.1 }
    return sum % 11 == 0
  }

  /// Whether these digits are a Dutch phone number that may be a person's: no service, company or short number.
  var isPhoneNumberOfPerson: Bool {
    guard !isAmount else { return false }
    var national = digits
    if national.starts(with: [0, 0, 3, 1]) {
      national.replaceSubrange(0..<4, with: [0])
    } else if hasPlus, national.starts(with: [3, 1]) {
      national.replaceSubrange(0..<2, with: [0])
    }
    // People write +31 (0)6 as well.
    if national.starts(with: [0, 0]), national.count == 11 { national.removeFirst() }
    guard national.count == 10, national[0] == 0, national[1] != 0 else { return false }
    return !DigitRun.servicePrefixes.contains { national.starts(with: $0) }
  }

  /// 0800 and 0900 are services; 084, 085, 087 and 088 are bought by organisations.
  private static let servicePrefixes: [[UInt8]] = [[0, 8], [0, 9]]

  private static func separatorEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    let separators: [UInt8] = [32, 45, 46, 47, 40, 41]
    var next = index
    while next < bytes.count, next - index < 3, separators.contains(bytes[next]) { next += 1 }
    return next > index && next < bytes.count && isDigit(bytes[next]) ? next : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || isDigit(byte) || byte == UInt8(ascii: "_")
  }
}
