/// What a byte of a typed text may mean in the middle of a line of Markdown.
enum MarkdownTextByteClass {
  /// A space: plain as long as it stands alone.
  static let space: UInt8 = 1
  /// A byte that may need escaping, depending on what stands around it.
  static let special: UInt8 = 2

  /// The class of each of the 256 bytes; 0 is a byte that stands for itself anywhere but at the start of a line.
  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for control in 0..<0x20 { table[control] = special }
    for byte in #""$&'*-.:<@[\^_`{|~"#.utf8 { table[Int(byte)] = special }
    table[0x7F] = special
    table[0xC2] = special  // leads the C1 controls
    table[0xE2] = special  // leads the curly quotes and the marks that turn the direction of a text
    table[Int(UInt8(ascii: " "))] = space
    return table
  }()
}
