/// A key that a terminal names by the number of its character, with the keys held.
struct CodedKey {
  /// The character of the key without Shift, in Unicode.
  let code: Int?
  /// The character with Shift, if the terminal told it.
  let shiftedCode: Int?
  let modifiers: KeyModifiers

  /// What the key does.
  var event: TerminalEvent {
    guard let scalar = scalar(code), scalar.value > 0, !isPrivateUse(scalar) else { return .key(.unknown) }
    if scalar.value == 0x1B { return .key(.escape) }
    if scalar.value < 0x20 || scalar.value == 0x7F {
      return .key(Key(controlByte: UInt8(scalar.value)).modified(by: modifiers))
    }
    switch (modifiers.contains(.control), modifiers.contains(.alt)) {
    case (true, true): return .key(.unknown)
    case (true, false): return .key(controlKey(of: scalar))
    case (false, true): return .key(.alt(shifted(scalar)))
    case (false, false): return .text(String(shifted(scalar)))
    }
  }

  /// Ctrl makes of a character what it has always made of it, so Ctrl-I is Tab here too.
  private func controlKey(of scalar: Unicode.Scalar) -> Key {
    let character = EscapeSequenceTable.controlAliases[scalar] ?? scalar
    guard (0x40..<0x7F).contains(character.value) else { return .unknown }
    let byte = UInt8(character.value & 0x1F)
    return byte == .escape ? .escape : Key(controlByte: byte)
  }

  private func shifted(_ unshifted: Unicode.Scalar) -> Character {
    guard modifiers.contains(.shift) else { return Character(unshifted) }
    if let shifted = scalar(shiftedCode), shifted.value >= 0x20 { return Character(shifted) }
    let capital = unshifted.properties.uppercaseMapping
    return capital.count == 1 ? Character(capital) : Character(unshifted)
  }

  private func scalar(_ code: Int?) -> Unicode.Scalar? {
    code.flatMap { UInt32(exactly: $0) }.flatMap { Unicode.Scalar($0) }
  }

  /// Keys without a character have a number there.
  private func isPrivateUse(_ scalar: Unicode.Scalar) -> Bool { (0xE000...0xF8FF).contains(scalar.value) }
}
