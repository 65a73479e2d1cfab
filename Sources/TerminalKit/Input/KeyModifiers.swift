/// The keys held together with another key.
struct KeyModifiers: OptionSet {
  let rawValue: Int

  static let shift = KeyModifiers(rawValue: 1)
  static let alt = KeyModifiers(rawValue: 2)
  static let control = KeyModifiers(rawValue: 4)

  /// Creates the set from the bits.
  init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Creates the set from a number of an escape sequence, which is one more than the bits.
  init(parameter: Int?) {
    self.init(rawValue: max(0, (parameter ?? 1) - 1))
  }
}

extension Key {
  /// Creates the key of a control character, other than ESC.
  init(controlByte byte: UInt8) {
    switch byte {
    case .tab: self = .tab
    case .lineFeed, .carriageReturn: self = .enter
    case 0x08, 0x7F: self = .backspace
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: self = .control(Character(Unicode.Scalar(byte | 0x40)))
    }
  }

  /// The key that this one is with others held; where those make no difference, the key itself.
  func modified(by modifiers: KeyModifiers) -> Key {
    if modifiers.contains(.control), let key = EscapeSequenceTable.withControl[self] { return key }
    if !modifiers.isDisjoint(with: [.control, .alt]), let key = EscapeSequenceTable.withControlOrAlt[self] {
      return key
    }
    return modifiers.contains(.shift) && self == .tab ? .backTab : self
  }
}
