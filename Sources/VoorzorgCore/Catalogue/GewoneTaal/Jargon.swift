import TextKit

/// Words of policy with a plain alternative, as `Resources/jargon.json` has them: a list of our own.
public struct Jargon: Sendable {
  /// What the list is for, shown as our own.
  public let note: OwnText
  /// The words.
  public let words: [Word]
  /// The forms of the words by the first of their words, each with all of them, folded.
  private let forms: [String: [(keys: [String], word: Int)]]

  /// A word of policy.
  public struct Word: Sendable, Equatable {
    /// The word, or a few, such as `in het kader van`.
    public let word: String
    /// Its other forms, such as `implementatie` beside `implementeren`.
    public let forms: [String]
    /// What one can write instead.
    public let plain: String
  }

  static func load() throws(CatalogueFault) -> Jargon {
    try Jargon(EmbeddedResources.jargon.bytes)
  }

  init(_ bytes: [UInt8], file: String = "jargon.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow("catalogus", "instrument", "toelichting", "woorden")
    note = try OwnText(reader.required("toelichting"))
    words = try reader.list("woorden") { word throws(CatalogueFault) in
      try word.allow("woord", "vormen", "gewoon")
      return Word(
        word: try word.string("woord"),
        forms: try word.optionalList("vormen") { form throws(CatalogueFault) in try form.string() },
        plain: try word.string("gewoon")
      )
    }
    var forms: [String: [(keys: [String], word: Int)]] = [:]
    for (index, word) in words.enumerated() {
      for form in [word.word] + word.forms {
        let keys = Self.keys(of: form[...])
        guard let first = keys.first else {
          throw reader.fault("'\(form)' holds no word", atElement: index, of: "woorden")
        }
        forms[first, default: []].append((keys, index))
      }
    }
    self.forms = forms
  }

  /// The words of policy in a text as it has them, each once, in its order.
  ///
  /// - Parameter titles: names and titles of the instrument, which are what they are: a word within one is none.
  func found(in text: String, except titles: [[String]]) -> [(written: String, word: Word)] {
    let written = Self.words(of: text[...])
    let keys = written.map { String($0).folded }
    var found: [(written: String, word: Word)] = []
    var seen: Set<Int> = []
    var index = 0
    while index < keys.count {
      if let title = titles.first(where: { keys[index...].starts(with: $0) }) {
        index += title.count
        continue
      }
      guard let hit = forms[keys[index]]?.first(where: { keys[index...].starts(with: $0.keys) }) else {
        index += 1
        continue
      }
      if seen.insert(hit.word).inserted {
        found.append((written[index..<(index + hit.keys.count)].joined(separator: " "), words[hit.word]))
      }
      index += hit.keys.count
    }
    return found
  }

  /// The words of a text without case and diacritics.
  static func keys(of text: Substring) -> [String] { words(of: text).map { String($0).folded } }

  private static func words(of text: Substring) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}
