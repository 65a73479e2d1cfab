/// A whole CSI sequence (`ESC [`, numbers, a last byte) and what it means.
///
/// Terminals disagree about keys. Here come together xterm, rxvt, the Linux console, the CSI-u of kitty and
/// xterm's modifyOtherKeys.
struct ControlSequence {
  private let numbers: [[Int]]
  private let final: UInt8
  private let isPrivate: Bool
  private let isAltHeld: Bool

  /// Creates the sequence from the bytes between its introducer and its last byte.
  init(_ parameters: [UInt8], final: UInt8, isAltHeld: Bool) {
    numbers = sequenceNumbers(parameters)
    self.final = final
    self.isAltHeld = isAltHeld
    // With a mark in front, or bytes behind the numbers, it is a report and no key.
    isPrivate = parameters.contains { !(0x30...0x3B).contains($0) }
  }

  /// Whether a bracketed paste begins here.
  var isStartOfPaste: Bool { !isPrivate && final == UInt8(ascii: "~") && number(0) == 200 }

  /// The key or text that it stands for; nothing for a key that is let go.
  var events: [TerminalEvent] {
    if isPrivate { return [.key(.unknown)] }
    if isRelease { return [] }
    switch final {
    case UInt8(ascii: "u"):
      return [CodedKey(code: number(0), shiftedCode: number(0, part: 1), modifiers: modifiers).event]
    case UInt8(ascii: "~") where number(0) == 27 && numbers.count == 3:
      return [CodedKey(code: number(2), shiftedCode: nil, modifiers: modifiers).event]
    default:
      return [.key(key?.modified(by: modifiers) ?? .unknown)]
    }
  }

  private var key: Key? {
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      number(0).flatMap { EscapeSequenceTable.numbers[$0] }
    default:
      EscapeSequenceTable.letters[final]
    }
  }

  private var modifiers: KeyModifiers {
    // `ESC [ 5 C` instead of `ESC [ 1 ; 5 C` is how some older terminals put it.
    let isLoneNumber = numbers.count == 1 && EscapeSequenceTable.letters[final] != nil
    var modifiers = KeyModifiers(parameter: number(isLoneNumber ? 0 : 1))
    if final == UInt8(ascii: "^") || final == UInt8(ascii: "@") { modifiers.insert(.control) }
    if isAltHeld { modifiers.insert(.alt) }
    return modifiers
  }

  /// Terminals with the protocol of kitty can tell of a key that goes up again, if a program asked for that.
  private var isRelease: Bool { number(1, part: 1) == 3 }

  private func number(_ index: Int, part: Int = 0) -> Int? {
    guard numbers.indices.contains(index), numbers[index].indices.contains(part) else { return nil }
    return numbers[index][part]
  }
}

/// A whole SS3 sequence (`ESC O`, rarely numbers, a last byte) and what it means.
struct SingleShiftSequence {
  private let modifiers: KeyModifiers
  private let final: UInt8

  /// Creates the sequence from the bytes between its introducer and its last byte.
  init(_ parameters: [UInt8], final: UInt8, isAltHeld: Bool) {
    var modifiers = KeyModifiers(parameter: sequenceNumbers(parameters).last?.first)
    if isAltHeld { modifiers.insert(.alt) }
    self.modifiers = modifiers
    self.final = final
  }

  /// The key or text that it stands for.
  var events: [TerminalEvent] {
    if let text = EscapeSequenceTable.keypad[final] { return [.text(text)] }
    return [.key(EscapeSequenceTable.singleShifts[final]?.modified(by: modifiers) ?? .unknown)]
  }
}

/// Numbers are separated by `;` and their parts by `:`. What is no number, or is too large for any key, counts
/// as 0, which no key has.
private func sequenceNumbers(_ bytes: [UInt8]) -> [[Int]] {
  bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { group in
    group.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { digits in
      Int(String(decoding: digits, as: UTF8.self)) ?? 0
    }
  }
}
