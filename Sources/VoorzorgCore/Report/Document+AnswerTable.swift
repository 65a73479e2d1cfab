extension Document {
  /// Answers beside one another: a row a question, a column for each entry of a list that has it.
  ///
  /// Formats for readers have it as a table; formats for programs give each answer under the name of its question.
  public struct AnswerTable: Sendable, Equatable {
    /// What the table shows.
    public var caption: String
    /// The heads of the columns with answers.
    public var columns: [String]
    /// Whether a last column has what centrumgemeenten answered.
    public var hasNational = false
    /// The questions.
    public var rows: [Row]

    /// A question with its answers.
    public struct Row: Sendable, Equatable {
      /// What it is about, in our own words or those of the catalogue.
      public var label: String
      /// The answers, one a column.
      public var answers: [AnswerBlock]
      /// What centrumgemeenten answered, in our own words; nil where nothing is counted.
      public var national: String?
    }

    /// The same as plain cells.
    var table: Table {
      Table(
        caption: caption,
        columns: ["Vraag"] + columns + (hasNational ? ["Landelijk"] : []),
        rows: rows.map { row in
          [.own(row.label)] + row.answers.map(AnswerTable.cell)
            + (hasNational ? [.own(row.national ?? "–")] : [])
        }
      )
    }

    private static func cell(_ block: AnswerBlock) -> Inline {
      block.answer.map { .typed(AnswerWording.short($0, to: block.field)) } ?? .own("niet beantwoord")
    }
  }
}
