/// Recognises numbers of persons among the digits of a text.
enum PersonalNumber {
  /// Whether a run holds a citizen service number: nine digits that pass the eleven-test, in one group or in
  /// the groups that people write.
  static func isCitizenServiceNumber(_ run: DigitRun, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !run.hasPlus else { return false }
    return windows(run).contains { window in
      let digits = window.flatMap(\.digits)
      guard digits.count == 9,
        [[9], [3, 3, 3], [4, 2, 3], [2, 2, 2, 3]].contains(window.map(\.digits.count))
      else {
        return false
      }
      // 123.45 678 is no way to write one number.
      guard Set(window.dropFirst().map { $0.joint == .loose }).count <= 1 else { return false }
      return passesElevenTest(digits) && !NumberContext.saysOtherwise(run, in: bytes)
    }
  }

  private static func passesElevenTest(_ digits: [UInt8]) -> Bool {
    guard digits.contains(where: { $0 != digits[0] }) else { return false }
    return zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + Int($1.0) * $1.1 } % 11 == 0
  }

  /// Whether a run holds a Dutch phone number that may be a person's: no service, company or short number.
  static func isPhoneNumber(_ run: DigitRun, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if let national = internationalNumber(run) {
      return isOfPerson(national)
    }
    return windows(run).contains { window in
      let digits = window.flatMap(\.digits)
      guard digits.count == 10, isOfPerson(digits), isWrittenAsPhoneNumber(window.map(\.digits.count), digits)
      else {
        return false
      }
      return !NumberContext.saysOtherwise(run, in: bytes)
    }
  }

  /// The number with a 0 in the place of +31, 0031 or +31 (0); nil when it is not written so.
  private static func internationalNumber(_ run: DigitRun) -> [UInt8]? {
    var digits = run.groups.flatMap(\.digits)
    if digits.starts(with: [0, 0, 3, 1]) { digits.removeFirst(2) } else if !run.hasPlus { return nil }
    guard digits.starts(with: [3, 1]) else { return nil }
    digits.removeFirst(2)
    if digits.first == 0 { digits.removeFirst() }
    return digits.count >= 9 ? [0] + digits.prefix(9) : nil
  }

  /// Whether ten digits can be a person's number.
  ///
  /// 0800 and 0900 are services; 084, 085, 087 and 088 are bought by organisations.
  private static func isOfPerson(_ digits: [UInt8]) -> Bool {
    digits.count == 10 && digits[0] == 0 && ![0, 8, 9].contains(digits[1])
  }

  /// Whether the groups are those of a phone number: a mobile number in any groups, or an area code and the rest.
  private static func isWrittenAsPhoneNumber(_ counts: [Int], _ digits: [UInt8]) -> Bool {
    if counts == [10] || digits[1] == 6 { return true }
    switch counts[0] {
    case 3:
      return [[7], [3, 4], [4, 3], [3, 2, 2], [2, 2, 3], [1, 2, 2, 2]].contains(Array(counts.dropFirst()))
    case 4: return [[6], [3, 3], [2, 2, 2], [2, 4]].contains(Array(counts.dropFirst()))
    default: return false
    }
  }

  /// Groups that may be one number: whole pieces between loose joints, dates left out.
  private static func windows(_ run: DigitRun) -> [ArraySlice<DigitRun.Group>] {
    let groups = run.groups
    guard groups.count > 1 else { return [groups[...]] }
    var windows: [ArraySlice<DigitRun.Group>] = []
    for start in groups.indices where groups[start].joint == .loose {
      var count = 0
      for end in start..<min(groups.count, start + 6) {
        count += groups[end].digits.count
        guard count <= 10 else { break }
        let isWhole = end + 1 == groups.count || groups[end + 1].joint == .loose
        if count >= 9, isWhole, !holdsDate(groups[start...end]) { windows.append(groups[start...end]) }
      }
    }
    return windows
  }

  /// Whether three groups in a row are a date such as 12-03-2026 or 2026-03-12.
  private static func holdsDate(_ groups: ArraySlice<DigitRun.Group>) -> Bool {
    guard groups.count >= 3 else { return false }
    return groups.indices.dropLast(2).contains { index in
      let counts = groups[index...(index + 2)].map(\.digits.count)
      let isTight = groups[index + 1].joint != .loose && groups[index + 1].joint == groups[index + 2].joint
      guard isTight, counts[1] <= 2 else { return false }
      return (counts[0] <= 2 && counts[2] == 4 && (1...2).contains(groups[index + 2].digits[0]))
        || (counts[0] == 4 && counts[2] <= 2)
    }
  }
}
