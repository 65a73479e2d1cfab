import TextKit

/// The names of persons in a dossier: those that stand in fields for a person, looked for in its other texts.
///
/// A reading of our own, on the safe side: what a name field holds and is no role counts as a name, for a name that is
/// passed on cannot be taken back.
struct PersonNames {
  /// Names of several words, each by its keys; the longest first.
  private var phrases: [[String]] = []
  /// Words that are a name by themselves, as they are written.
  private var words: Set<String> = []
  /// The same without case and diacritics, as a mail address is made of them.
  private var keys: Set<String> = []

  /// The names in a dossier.
  init(_ dossier: Dossier, _ instrument: Instrument) {
    var texts: [String] = []
    dossier.visitAnswers(instrument.form) { position, answer in
      if position.entry.field.namesPerson, case .text(let text)? = answer { texts.append(text) }
    }
    guard !texts.isEmpty else { return }
    let places = KnownNames(dossier, instrument)
    var found: Set<[String]> = []
    for text in texts {
      for name in PersonName.all(in: text, instrument.functies, places) {
        if name.keys.count > 1 || name.words.isEmpty { found.insert(name.keys) }
        words.formUnion(name.words)
        keys.formUnion(name.words.map(\.folded).filter { $0.utf8.count > 2 })
        // In capitals it is the same name: `Bel JANSEN`.
        words.formUnion(name.words.map { $0.uppercased() })
      }
    }
    phrases = found.sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) }
  }

  /// A stretch of a text: as it was typed, or a name.
  enum Piece: Equatable {
    case text(String)
    case name
  }

  /// A text with its names told apart.
  func pieces(of text: String) -> [Piece] {
    guard !phrases.isEmpty || !words.isEmpty else { return [.text(text)] }
    var pieces: [Piece] = []
    var end = text.startIndex
    for range in ranges(in: text) {
      let between = text[end..<range.lowerBound]
      // Names side by side, with their initials, are one.
      let goesOn = pieces.last == .name && between.allSatisfy { $0 == " " || $0 == "." || $0 == "-" }
      if !goesOn {
        if !between.isEmpty { pieces.append(.text(String(between))) }
        pieces.append(.name)
      }
      end = range.upperBound
    }
    if end < text.endIndex || pieces.isEmpty { pieces.append(.text(String(text[end...]))) }
    return pieces
  }

  /// Whether a text holds a name.
  func occur(in text: String) -> Bool { pieces(of: text).contains(.name) }

  private func ranges(in text: String) -> [Range<String.Index>] {
    let names = ranges(in: NameWord.all(in: text))
    let addresses = MailAddress.all(in: text).filter { address in keys.contains(where: address.local.contains)
    }
    .map(\.range)
    guard !addresses.isEmpty else { return names }
    return (names.filter { name in !addresses.contains { $0.overlaps(name) } } + addresses)
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  private func ranges(in text: [NameWord]) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var index = text.startIndex
    while index < text.endIndex {
      let length = length(at: index, of: text)
      guard length > 0 else {
        index += 1
        continue
      }
      var start = index
      while start > 0, text[start - 1].isInitial, ranges.last?.upperBound != text[start - 1].range.upperBound
      {
        start -= 1
      }
      ranges.append(text[start].range.lowerBound..<text[index + length - 1].range.upperBound)
      index += length
    }
    return ranges
  }

  /// How many words from a place on are a name; 0 when none is.
  private func length(at index: Int, of text: [NameWord]) -> Int {
    let phrase = phrases.first { keys in
      index + keys.count <= text.count
        && keys.indices.allSatisfy { keys[$0] == text[index + $0].key }
    }
    if let phrase { return phrase.count }
    let word = String(text[index].text)
    // `Jansens voorstel` is of Jansen.
    return words.contains(word) || word.hasSuffix("s") && words.contains(String(word.dropLast())) ? 1 : 0
  }
}
