/// Resolves the escapes in one string and turns every kind of line end into LF.
///
/// Line breaks in a dossier are `\n` only, whether they were typed or written as escapes.
struct JSONUnescaping {
  private let content: UnsafeBufferPointer<UInt8>
  private let room: UnsafeMutableBufferPointer<UInt8>
  /// How much of the room is filled.
  private var count = 0
  /// Whether the last byte stands for a CR, so that an LF behind it is the same line end.
  private var followsCR = false

  /// - Parameter room: where the result goes; as long as the content is enough.
  init(_ content: UnsafeBufferPointer<UInt8>, room: UnsafeMutableBufferPointer<UInt8>) {
    self.content = content
    self.room = room
  }

  /// The bytes of the text.
  mutating func run() -> UnsafeBufferPointer<UInt8> {
    var index = 0
    while true {
      let end = JSONText.plainEnd(content, from: index)
      append(content[index..<end])
      index = end
      guard index < content.count else { break }
      let byte = content[index]
      if byte == UInt8(ascii: "\\") {
        guard index + 1 < content.count else { break }
        index = appendEscape(at: index)
      } else {
        append(byte)
        index += 1
      }
    }
    return UnsafeBufferPointer(rebasing: room[..<count])
  }

  /// Adds bytes among which there is no line end.
  private mutating func append(_ plain: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !plain.isEmpty else { return }
    _ = UnsafeMutableBufferPointer(rebasing: room[count...]).update(fromContentsOf: plain)
    count += plain.count
    followsCR = false
  }

  private mutating func append(_ byte: UInt8) {
    let endsCRLF = followsCR && byte == 0x0A
    followsCR = byte == 0x0D
    if endsCRLF { return }
    room[count] = followsCR ? 0x0A : byte
    count += 1
  }

  /// Adds what the escape at `index` stands for and returns the index behind it.
  private mutating func appendEscape(at index: Int) -> Int {
    switch content[index + 1] {
    case UInt8(ascii: "n"): append(0x0A)
    case UInt8(ascii: "r"): append(0x0D)
    case UInt8(ascii: "t"): append(0x09)
    case UInt8(ascii: "b"): append(0x08)
    case UInt8(ascii: "f"): append(0x0C)
    case UInt8(ascii: "u"): return appendCodeUnits(at: index)
    case let other: append(other)
    }
    return index + 2
  }

  /// Adds the character of a `\u` escape, or of the two that stand for one character.
  private mutating func appendCodeUnits(at index: Int) -> Int {
    guard let unit = JSONText.hexUnit(content, at: index + 2) else { return index + 2 }
    var units = [unit]
    if UTF16.isLeadSurrogate(unit), index + 7 < content.count, content[index + 6] == UInt8(ascii: "\\"),
      content[index + 7] == UInt8(ascii: "u"), let trail = JSONText.hexUnit(content, at: index + 8),
      UTF16.isTrailSurrogate(trail)
    {
      units.append(trail)
    }
    for byte in String(decoding: units, as: UTF16.self).utf8 { append(byte) }
    return index + 6 * units.count
  }
}
