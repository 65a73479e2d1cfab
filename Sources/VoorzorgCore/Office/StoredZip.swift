/// Packs files into a ZIP archive without compressing them, as Word and ODT documents are packed.
///
/// The archive holds no clock, so the same files give the same bytes.
struct StoredZip {
  private var entries: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// 1 January 1980, the first day that the format knows.
  static let day: UInt16 = 0x0021

  /// Adds a file.
  mutating func add(_ name: String, _ text: String) {
    let bytes = Array(text.utf8)
    let name = Array(name.utf8)
    let offset = UInt32(entries.count)
    var facts: [UInt8] = []
    // Version 2.0, no flags, stored, and the moment of change.
    for value in [20, 0, 0, 0, Self.day] as [UInt16] { facts.append(little: value) }
    facts.append(little: Self.checksum(bytes))
    facts.append(little: UInt32(bytes.count))
    facts.append(little: UInt32(bytes.count))
    facts.append(little: UInt16(name.count))
    facts.append(little: UInt16(0))
    entries += [0x50, 0x4B, 3, 4] + facts + name + bytes
    directory += [0x50, 0x4B, 1, 2, 20, 0] + facts
    // No comment, disk 0, and no attributes.
    for value in [0, 0, 0, 0, 0] as [UInt16] { directory.append(little: value) }
    directory.append(little: offset)
    directory += name
    count += 1
  }

  /// The archive.
  func finish() -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6]
    for value in [0, 0, count, count] as [UInt16] { end.append(little: value) }
    end.append(little: UInt32(directory.count))
    end.append(little: UInt32(entries.count))
    end.append(little: UInt16(0))
    return entries + directory + end
  }

  /// CRC-32 as ZIP has it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var register: UInt32 = ~0
    for byte in bytes {
      register ^= UInt32(byte)
      for _ in 0..<8 { register = (register >> 1) ^ (register & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~register
  }
}

extension [UInt8] {
  /// Adds a number, lowest byte first.
  fileprivate mutating func append(little number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
