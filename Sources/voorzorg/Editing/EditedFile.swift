/// A text as it lies in a file for an editor: the text from the first line on, and below a scissors line what explains it.
struct EditedFile {
  /// What the file held when the editor had ended.
  struct Returned: Equatable {
    /// What stood above the scissors line, without the line end that editors put at the end of a file.
    let text: String
    /// Whether somebody wrote below the scissors line.
    let hasWritingBelow: Bool
  }

  /// The bytes of the file.
  let bytes: [UInt8]
  /// Nil when nothing is explained: then all of the file is text.
  private let scissors: [UInt8]?
  private let explanation: [[UInt8]]

  private static let instruction = "Sla uw tekst op en sluit de editor. Daarna gaat voorzorg verder."
  private static let lineFeed = UInt8(ascii: "\n")
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// - Parameter guidance: what helps the user, in lines; nil when the text explains itself.
  init(text: String, guidance: String?) {
    var bytes = Array(text.utf8) + [Self.lineFeed]
    if let guidance {
      // A text may hold a scissors line itself, such as one from an earlier file: then ours is longer.
      let lines = Set(Self.lines(of: bytes).map(Self.trimmed))
      var dashes = 16
      while lines.contains(Self.scissors(dashes: dashes)[...]) { dashes += 2 }
      scissors = Self.scissors(dashes: dashes)
      explanation = Self.lines(of: Array("\(Self.instruction)\n\n\(guidance)".utf8)).map { line in
        line.isEmpty ? Array("#".utf8) : Array("# ".utf8) + Self.trimmed(line)
      }
      for line in [Self.scissors(dashes: dashes)] + explanation { bytes += line + [Self.lineFeed] }
    } else {
      (scissors, explanation) = (nil, [])
    }
    self.bytes = bytes
  }

  private static func scissors(dashes: Int) -> [UInt8] {
    let dashes = String(repeating: "-", count: dashes)
    return Array("# \(dashes) >8 \(dashes) wat hieronder staat, telt niet mee".utf8)
  }

  /// What the file holds now; nil when its bytes are no UTF-8.
  func returned(_ bytes: [UInt8]) -> Returned? {
    let start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    let lines = Self.lines(of: bytes[start...])
    let cut = lines.lastIndex { Self.trimmed($0) == scissors?[...] } ?? startOfExplanation(in: lines)
    let above = bytes[start..<(cut.map { lines[$0].startIndex } ?? bytes.endIndex)]
    let below = cut.map { lines[$0...].dropFirst() } ?? []
    // The validating initialiser says no where others would put in replacement characters.
    guard let text = String(validating: Self.withoutFinalLineEnd(above), as: UTF8.self) else { return nil }
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    return Returned(text: text, hasWritingBelow: below.contains { !isOurs($0) })
  }

  /// Where the explanation stands at the end of a file whose scissors line was removed.
  private func startOfExplanation(in lines: [ArraySlice<UInt8>]) -> Int? {
    guard scissors != nil else { return nil }
    let end = lines.lastIndex { !Self.trimmed($0).isEmpty }.map { $0 + 1 } ?? 0
    let start = end - explanation.count
    guard start >= 0, zip(lines[start..<end], explanation).allSatisfy({ Self.trimmed($0) == $1[...] }) else {
      return nil
    }
    return start
  }

  private func isOurs(_ line: ArraySlice<UInt8>) -> Bool {
    let line = Self.trimmed(line)
    return line.isEmpty || explanation.contains { $0[...] == line }
  }

  private static func lines(of bytes: some Collection<UInt8>) -> [ArraySlice<UInt8>] {
    ArraySlice(bytes).split(separator: lineFeed, omittingEmptySubsequences: false)
  }

  /// A line without the spaces and the carriage return that an editor may put behind it.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let last = line.lastIndex { ![UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")].contains($0) }
    return last.map { line[...$0] } ?? []
  }

  private static func withoutFinalLineEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.last == lineFeed else { return bytes }
    let text = bytes.dropLast()
    return text.last == UInt8(ascii: "\r") ? text.dropLast() : text
  }
}
