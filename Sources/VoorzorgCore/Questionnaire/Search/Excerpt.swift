import TextKit

/// The words of a text around the first that was looked for, on one line.
struct Excerpt {
  /// The excerpt, with `…` where the text goes on.
  let text: String

  /// - Parameter words: folded words, of which the first to occur is what the excerpt is about.
  init(of text: String, around words: [[UInt8]]) {
    let pieces = text.split(whereSeparator: \.isWhitespace)
    let found = pieces.firstIndex { piece in
      let folded = Array(String(piece).folded.utf8)
      return words.contains { folded.holds($0) }
    }
    let middle = found ?? 0
    let first = Excerpt.reach(pieces[..<middle].reversed(), upTo: Excerpt.before)
    let last = Excerpt.reach(pieces.dropFirst(middle + 1), upTo: Excerpt.behind)
    let shown = pieces[(middle - first)..<Swift.min(middle + last + 1, pieces.count)].map { piece in
      piece.count <= Excerpt.longestWord ? String(piece) : piece.prefix(Excerpt.longestWord - 1) + "…"
    }
    let isCutBefore = middle - first > 0
    let isCutBehind = middle + last + 1 < pieces.count
    self.text = ((isCutBefore ? ["…"] : []) + shown + (isCutBehind ? ["…"] : [])).joined(separator: " ")
  }

  /// How many characters stand before the word at most, and how many behind.
  private static let (before, behind) = (30, 40)
  /// A longer word, such as an address on the web, is cut.
  private static let longestWord = 60

  /// How many pieces fit.
  private static func reach(_ pieces: some Collection<Substring>, upTo room: Int) -> Int {
    var room = room
    return pieces.prefix { piece in
      room -= piece.count + 1
      return room >= 0
    }.count
  }
}
