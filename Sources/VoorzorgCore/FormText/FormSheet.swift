import TextKit

/// A form as it is handed out: headings, guidance, and a block for each answer. It knows no format.
///
/// Made by walking the question list, so that a question added to a catalogue is on the form with no further code.
public struct FormSheet: Sendable {
  /// A question with room for its answer.
  struct Block: Sendable {
    /// The name that it is found again by (see ``FormNames``).
    let name: String
    /// The short number and the label.
    let label: String
    /// What to write and how, paragraph by paragraph.
    let guidance: [String]
    /// The answer as it is now; empty when there is none.
    let text: String
    /// Whether there is to be room for several lines.
    let isLong: Bool
  }

  /// Questions that belong together.
  struct Section: Sendable {
    /// How deep it lies: 1 for a part of the dossier, 2 for what is in it, 3 for what is in that.
    let level: Int
    let heading: String
    let guidance: [String]
    var blocks: [Block]
  }

  let title: String
  /// How the form works.
  let introduction: [String]
  var sections: [Section]
  /// The code of the municipality, if it is known.
  let gemeente: String?
  /// What stands for the name of the region, if it is known (see ``FormHead/mark(ofRegion:)``).
  let regio: String?
  /// The version of the catalogues.
  let instrument: String

  /// Whether it asks nothing.
  public var isEmpty: Bool { sections.allSatisfy(\.blocks.isEmpty) }
}

/// What the first line of a form says about it.
struct FormHead: Sendable, Equatable {
  /// The format that is written.
  static let format = "voorzorg-formulier/1"

  /// The format as it stands there.
  var format = FormHead.format
  /// The version of the catalogues that it was made with.
  var instrument: String?
  /// The code of the municipality.
  var gemeente: String?
  /// What stands for the name of the region.
  var regio: String?
  /// A number for all that stands outside the answers (see ``TextHash/sum(of:)``).
  var texts: String?

  init(_ sheet: FormSheet, texts: String) {
    instrument = sheet.instrument
    gemeente = sheet.gemeente
    regio = sheet.regio
    self.texts = texts
  }

  /// Reads `voorzorg-formulier/1 instrument=2025 ...`.
  init?(_ words: some Collection<Substring>) {
    guard let first = words.first, first.hasPrefix("voorzorg-formulier/") else { return nil }
    format = String(first)
    for word in words.dropFirst() {
      let value = String(word.drop { $0 != "=" }.dropFirst())
      switch word.prefix(while: { $0 != "=" }) {
      case "instrument": instrument = value
      case "gemeente": gemeente = value
      case "regio": regio = value
      case "tekst": texts = value
      default: break
      }
    }
  }

  /// What stands for the name of a region, which has no code and may hold any character.
  static func mark(ofRegion name: String) -> String { TextHash.sum(of: [name.trimmed.folded]) }

  /// The head as it is written.
  var text: String {
    var words = [format]
    let facts = [
      ("instrument", instrument), ("gemeente", gemeente), ("regio", regio), ("tekst", texts),
    ]
    for (key, value) in facts {
      if let value { words.append("\(key)=\(value)") }
    }
    return words.joined(separator: " ")
  }
}
