/// A report as a tree: what it says, in which order, in no format yet.
///
/// The tree is inert; one renderer a format walks it. What somebody typed is kept apart from our own words, so
/// that each renderer escapes it in its own way.
public struct Document: Sendable, Equatable {
  /// The title.
  public var title: [Inline] = []
  /// What the report is about, for the head of a file: key and value.
  public var metadata: [Metadatum] = []
  /// How far the dossier is.
  public var progress: Progress
  /// The decisions by day, each with what has changed since.
  public var besluiten: [BesluitState] = []
  /// What the reader must know about the answers.
  public var findings: [Finding] = []
  /// The chapters.
  public var sections: [Section] = []
  /// Whether it is meant for a page or two, so that it stands close together on paper and needs no contents there.
  public var isBrief = false

  /// A fact about the report.
  public struct Metadatum: Sendable, Equatable {
    /// The key, such as `gemeente`.
    public let key: String
    /// The value, as somebody typed it.
    public let value: String
  }

  /// A chapter or paragraph with a title.
  public struct Section: Sendable, Equatable {
    /// A fixed name within its parent, such as `scan` or `outreach`.
    public var id: String
    /// The title.
    public var title: [Inline]
    /// What it says, before its own sections.
    public var blocks: [Block] = []
    /// The sections within it.
    public var sections: [Section] = []
  }

  /// Something that stands by itself.
  public enum Block: Sendable, Equatable {
    /// Running text.
    case paragraph([Inline])
    /// Things one below the other.
    case list([[Inline]])
    /// Figures or facts in rows and columns.
    case table(Table)
    /// A question with its answer.
    case answer(AnswerBlock)
    /// A picture, with its figures as a table.
    case picture(Picture)

    /// The table that it is, or that stands for it where nothing can be drawn.
    var table: Table? {
      switch self {
      case .table(let table): table
      case .picture(let picture): picture.table
      case .paragraph, .list, .answer: nil
      }
    }
  }

  /// A piece of running text.
  public enum Inline: Sendable, Equatable {
    /// Our own words.
    case own(String)
    /// Our own words, stressed.
    case strong(String)
    /// What somebody typed.
    case typed(String)
    /// The answer to a question, in a place with others; what it is the answer to stands around it.
    indirect case answer(AnswerBlock)
  }

  /// A table with a head row.
  public struct Table: Sendable, Equatable {
    /// What the table shows.
    public var caption: String
    /// The heads of the columns.
    public var columns: [String]
    /// The rows, each with a cell a column.
    public var rows: [[Inline]]

    /// How wide a column should be beside the others: as wide as its longest cell, up to a long line.
    ///
    /// Readers of Markdown that lay out long tables, such as pandoc, divide the page by these.
    func weight(ofColumn index: Int) -> Int {
      let longest = rows.reduce(columns[index].utf8.count) { max($0, $1[index].text.utf8.count) }
      return min(longest, 80)
    }
  }

  /// A question with its answer.
  public struct AnswerBlock: Sendable, Equatable {
    /// Where the question stands.
    let position: AnswerPosition
    /// The label as this place has it, where it differs from that of the field.
    var ownLabel: String?
    /// The answer, nil when there is none.
    public var answer: Answer?
    /// Whether a reader should see that an answer is missing.
    public var isExpected: Bool
    /// What stands in a table or sentence in place of a missing answer, stressed; nil where nothing needs stressing.
    var alarm: String?
    /// What stands there in place of a missing answer, in plain words; nil for the usual ones.
    var gap: String?
    /// Whether the reader is somebody to whom it says nothing which questions the form has.
    var isForPublic = false

    /// Whether the lines of the answer are things in a row, which a table has side by side: `Zeist, De Bilt`.
    var isList = false

    /// The name of the question.
    public var question: String { position.name }

    /// The official label.
    public var label: String { ownLabel ?? position.entry.field.label }
    /// Whether it says beside the label that the question is our own.
    var isMarkedAdded: Bool { field.isAdded && !isForPublic }

    /// The field of the catalogue.
    public var field: Field { position.entry.field }

    /// The answer in words; what is said in its place when there is none.
    ///
    /// That nothing was answered is neither `onbekend` nor `nee`.
    var words: String {
      if let answer {
        let words = AnswerWording.short(answer, to: field)
        return isList ? AnswerWording.row(words) : words
      }
      return alarm ?? gap ?? (isExpected ? "niet beantwoord" : "")
    }
  }
}
