/// What terminals send for keys that have no character.
enum EscapeSequenceTable {
  /// CSI with this last byte.
  static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up,
    UInt8(ascii: "B"): .down,
    UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home,
    UInt8(ascii: "F"): .end,
    UInt8(ascii: "Z"): .backTab,
    // The arrows of rxvt with Shift.
    UInt8(ascii: "a"): .up,
    UInt8(ascii: "b"): .down,
    UInt8(ascii: "c"): .right,
    UInt8(ascii: "d"): .left,
  ]

  /// CSI with this number and `~`, or in rxvt `^`, `$` or `@` for Ctrl, Shift or both.
  static let numbers: [Int: Key] = [
    1: .home,
    2: .insert,
    3: .delete,
    4: .end,
    5: .pageUp,
    6: .pageDown,
    7: .home,
    8: .end,
  ]

  /// SS3 with this last byte: what xterm and the VT100 send in application mode.
  static let singleShifts: [UInt8: Key] = [
    UInt8(ascii: "A"): .up,
    UInt8(ascii: "B"): .down,
    UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home,
    UInt8(ascii: "F"): .end,
    UInt8(ascii: "I"): .tab,
    UInt8(ascii: "M"): .enter,
    // The arrows of rxvt with Ctrl.
    UInt8(ascii: "a"): .up,
    UInt8(ascii: "b"): .down,
    UInt8(ascii: "c"): .wordRight,
    UInt8(ascii: "d"): .wordLeft,
  ]

  /// SS3 with this last byte: the characters of a keypad in application mode.
  static let keypad: [UInt8: String] = {
    let characters = "*+,-./0123456789"
    var table = [UInt8(ascii: "X"): "="]
    for (byte, character) in zip(UInt8(ascii: "j")..., characters) { table[byte] = String(character) }
    return table
  }()

  /// Keys that are others with Ctrl.
  static let withControl: [Key: Key] = [.home: .textStart, .end: .textEnd]

  /// Keys that are others with Ctrl or Alt.
  static let withControlOrAlt: [Key: Key] = [
    .left: .wordLeft,
    .right: .wordRight,
    .backspace: .deleteWordLeft,
    .delete: .deleteWordRight,
  ]

  /// Characters that Ctrl takes for another one; those on the left are without Shift what the others are with
  /// it on most keyboards.
  static let controlAliases: [Unicode.Scalar: Unicode.Scalar] = [
    " ": "@",
    "2": "@",
    "6": "^",
    "7": "_",
    "-": "_",
    "/": "_",
  ]
}
