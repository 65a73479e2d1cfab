extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let escape: UInt8 = 0x1B

  /// Whether the byte is a line end, or part of one.
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}
