/// Cleans one text, by the rules of ``TypedText``.
struct TextCleaner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var output: [UInt8] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count + bytes.count / 8)
  }

  /// The text in plain form.
  mutating func clean() -> String {
    while index < bytes.count, bytes.scalar(at: index).scalar == .byteOrderMark { skip() }
    while index < bytes.count {
      startLine()
      finishLine()
    }
    let end = output.lastIndex { $0 != UInt8(ascii: "\n") }.map { $0 + 1 } ?? 0
    return String(decoding: output[..<end], as: UTF8.self)
  }

  /// The indentation of a line, and its list mark.
  private mutating func startLine() {
    while copySpace() {}
    guard index < bytes.count else { return }
    let (scalar, length) = bytes.scalar(at: index)
    if scalar.isBullet || (scalar.isBulletBeforeTab && isTab(at: index + length)) {
      output += "- ".utf8
      index += length
      // Chat programs ask for marks as emoji with a character that is seen nowhere else.
      if index < bytes.count, bytes.scalar(at: index).scalar == "\u{FE0F}" { skip() }
      // Between the mark and its text there is one space now.
      if isTab(at: index) || isSpace(at: index) { skip() }
    } else if let length = ListNumber.length(bytes[index...]) {
      output += bytes[index..<index + length]
      output.append(UInt8(ascii: " "))
      index += length + 1
    }
  }

  /// The rest of a line with its end.
  private mutating func finishLine() {
    while index < bytes.count {
      if copySpace() { continue }
      let (scalar, length) = bytes.scalar(at: index)
      guard !scalar.endsLine else {
        output.append(UInt8(ascii: "\n"))
        index += length
        if scalar == "\r", index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        return
      }
      output += bytes[index..<index + length]
      index += length
    }
  }

  /// Copies a space or tab.
  ///
  /// - Returns: whether there is one.
  private mutating func copySpace() -> Bool {
    if isTab(at: index) {
      output += "    ".utf8
    } else if isSpace(at: index) {
      output.append(UInt8(ascii: " "))
    } else {
      return false
    }
    skip()
    return true
  }

  private func isTab(at index: Int) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: "\t")
  }

  private func isSpace(at index: Int) -> Bool {
    index < bytes.count && bytes.scalar(at: index).scalar.isPlainOrFixedSpace
  }

  private mutating func skip() {
    index += bytes.scalar(at: index).length
  }
}
