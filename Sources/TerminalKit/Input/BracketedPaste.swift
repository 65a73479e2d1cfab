/// The bytes between the marks that a terminal puts around a paste.
struct BracketedPaste: Sendable {
  private static let endMark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// Where the end mark could still start; before it there is none.
  private var searched = 0

  /// Takes bytes up to and including the end mark.
  ///
  /// - Returns: The bytes behind the end mark, or nil if the paste is not complete yet.
  mutating func take(_ more: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let before = bytes.count
    bytes += more
    while let start = bytes[searched...].firstIndex(of: .escape) {
      let candidate = bytes[start...].prefix(Self.endMark.count)
      if candidate.elementsEqual(Self.endMark) {
        let taken = start + Self.endMark.count - before
        bytes.removeSubrange(start...)
        return more.dropFirst(taken)
      }
      searched = start
      // The rest of the mark may come with the next bytes.
      if Self.endMark.starts(with: candidate) { return nil }
      searched += 1
    }
    searched = bytes.count
    return nil
  }

  /// What was received, without a part of the end mark and without a last character that is cut off.
  var textSoFar: String {
    var received = bytes[..<searched]
    let tail = received.suffix(3).lastIndex { !UTF8.isContinuation($0) }
    if let tail, var scalar = PartialScalar(lead: received[tail]) {
      let rest = received[(tail + 1)...]
      if rest.allSatisfy({ scalar.take($0) == .incomplete }) { received = received[..<tail] }
    }
    return String(decoding: received, as: UTF8.self)
  }

  /// The paste, and behind it the bytes that are no UTF-8 if there are any.
  var events: [TerminalEvent] {
    var received = bytes[...]
    if searched < bytes.count, bytes[searched] == .escape, Self.endMark.starts(with: bytes[searched...]) {
      received = bytes[..<searched]
    }
    let text = String(decoding: received, as: UTF8.self)
    // Decoding repairs: text that is byte for byte what came in needed no repair.
    guard !text.utf8.elementsEqual(received) else { return [.paste(text)] }
    return [.paste(text), .invalid(invalidBytes(of: received))]
  }

  private func invalidBytes(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var invalid: [UInt8] = []
    var scalar: PartialScalar?
    for byte in bytes {
      if var partial = scalar {
        switch partial.take(byte) {
        case .incomplete:
          scalar = partial
          continue
        case .complete:
          scalar = nil
          continue
        case .broken: invalid += partial.bytes
        }
      }
      scalar = PartialScalar(lead: byte)
      if byte >= 0x80, scalar == nil { invalid.append(byte) }
    }
    return invalid + (scalar?.bytes ?? [])
  }
}
