/// Reads lines of UTF-8 text from a file descriptor, a large chunk at a time.
///
/// A line ends at LF, CRLF or a lone CR; the end itself is not part of the line. U+0085, U+2028 and U+2029
/// are text. A line may have any length and hold any character, NUL included.
public final class LineReader {
  /// A line as it was read.
  public enum Line: Equatable, Sendable {
    /// The line is valid UTF-8.
    case text(String)

    /// The line holds bytes that are no UTF-8.
    ///
    /// `repaired` has U+FFFD in their place and is meant for showing only; `firstInvalidByte` is the offset of
    /// the first one, in bytes from the start of the line.
    case invalidUTF8(repaired: String, firstInvalidByte: Int)
  }

  /// Fills the start of the buffer and returns the number of bytes; 0 is the end of the input.
  public typealias Read = (UnsafeMutableRawBufferPointer) throws(SystemError) -> Int

  private let read: Read
  private let waitUntilReadable: () -> Void

  private var chunk: [UInt8]
  private var unread = 0..<0
  private var partialLine: [UInt8] = []
  private var isAtEnd = false

  /// Whether the last line ended at a CR, so that a LF right after it still belongs to that end.
  ///
  /// It is remembered rather than looked ahead for: waiting for the byte after CR would keep a line that is
  /// complete from a person who is waiting for the answer to it.
  private var endedAtCarriageReturn = false

  /// Creates a reader of an open descriptor, which it borrows and does not close.
  public convenience init(fileDescriptor: CInt) {
    let descriptor = Descriptor(number: fileDescriptor)
    self.init(read: descriptor.readSome, waitUntilReadable: descriptor.waitUntilReadable)
  }

  /// Creates a reader of what `read` supplies.
  ///
  /// - Parameters:
  ///   - chunkSize: The most bytes asked for at once.
  ///   - read: Called again when it throws ``SystemError/interrupted`` or ``SystemError/wouldBlock``.
  ///   - waitUntilReadable: Called before `read` is called again after ``SystemError/wouldBlock``.
  public init(
    chunkSize: Int = 65_536,
    read: @escaping Read,
    waitUntilReadable: @escaping () -> Void = {}
  ) {
    self.read = read
    self.waitUntilReadable = waitUntilReadable
    chunk = [UInt8](repeating: 0, count: max(1, chunkSize))
  }

  /// Returns the next line, or nil at the end of the input.
  ///
  /// A last line without an end counts as a line. Once the input has ended it stays ended, on a terminal too,
  /// where Ctrl-D would otherwise have to be given once for every question that follows.
  public func next() throws(SystemError) -> Line? {
    while try hasUnreadBytes() {
      if skipsLineFeed() { continue }
      let rest = chunk[unread]
      guard let end = rest.firstIndex(where: { $0 == .lineFeed || $0 == .carriageReturn }) else {
        partialLine += rest
        unread = unread.upperBound..<unread.upperBound
        continue
      }
      partialLine += rest[..<end]
      endedAtCarriageReturn = rest[end] == .carriageReturn
      unread = (end + 1)..<unread.upperBound
      return takeLine()
    }
    return partialLine.isEmpty ? nil : takeLine()
  }

  /// Reads the next chunk if the current one is used up; false at the end of the input.
  private func hasUnreadBytes() throws(SystemError) -> Bool {
    guard unread.isEmpty, !isAtEnd else { return !unread.isEmpty }
    let count = try retrying(waiting: waitUntilReadable) { () throws(SystemError) -> Int in
      try chunk.withUnsafeMutableBufferPointer { (buffer) throws(SystemError) -> Int in
        try read(UnsafeMutableRawBufferPointer(buffer))
      }
    }
    unread = 0..<count
    isAtEnd = count == 0
    return !isAtEnd
  }

  private func skipsLineFeed() -> Bool {
    defer { endedAtCarriageReturn = false }
    guard endedAtCarriageReturn, chunk[unread.lowerBound] == .lineFeed else { return false }
    unread.removeFirst()
    return true
  }

  private func takeLine() -> Line {
    defer { partialLine.removeAll(keepingCapacity: true) }
    return Line(decoding: partialLine)
  }
}

extension LineReader.Line {
  /// Decodes the bytes of one line.
  ///
  /// Decoding repairs; bytes that come out as they went in were valid. The first difference may lie inside
  /// the U+FFFD that stands for a cut-off sequence, so the offset goes back to where that scalar starts.
  init(decoding bytes: [UInt8]) {
    var text = String(decoding: bytes, as: UTF8.self)
    let firstInvalidByte = text.withUTF8 { (decoded) -> Int? in
      guard !decoded.elementsEqual(bytes) else { return nil }
      let common = zip(decoded, bytes).prefix { $0 == $1 }.count
      return decoded[...common].lastIndex { !UTF8.isContinuation($0) }
    }
    if let firstInvalidByte {
      self = .invalidUTF8(repaired: text, firstInvalidByte: firstInvalidByte)
    } else {
      self = .text(text)
    }
  }
}
