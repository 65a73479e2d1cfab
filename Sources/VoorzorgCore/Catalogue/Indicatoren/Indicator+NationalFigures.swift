extension Indicator {
  /// What the centrumgemeenten together answered in the year of the catalogue (S3).
  ///
  /// A figure counts only those of which the answer is known, and that differs by question: it is never a share
  /// of all of them.
  public struct NationalFigures: Sendable, Equatable {
    /// The figures.
    public let figures: Figures
    /// Where they stand.
    public let source: SourceReference

    /// What is counted.
    public enum Figures: Sendable, Equatable {
      /// How many answered what.
      case answers(yes: Count, no: Count, unknown: Count)
      /// How many chose each item of the list.
      case choices(Count)
      /// The sum of the numbers given.
      case total(Count)
    }

    /// A figure of the report, or why there is none.
    public enum Count: Sendable, Equatable {
      /// The figure.
      case number(Int)
      /// The report has a chart here, of which the figure is lost in the text.
      case unreadable
      /// The report does not say.
      case notStated

      /// The figure, if there is one.
      public var number: Int? {
        if case .number(let number) = self { number } else { nil }
      }

      init(_ reader: CatalogueReader) throws(CatalogueFault) {
        switch reader.value.text {
        case "niet leesbaar": self = .unreadable
        case "niet vermeld": self = .notStated
        case .some(let text): throw reader.fault("'\(text)' is no figure")
        case nil: self = .number(try reader.number())
        }
      }
    }

    /// How many answered yes, where that is counted.
    public var yes: Int? {
      if case .answers(let yes, _, _) = figures { yes.number } else { nil }
    }

    /// How many answered no, where that is counted.
    public var no: Int? {
      if case .answers(_, let no, _) = figures { no.number } else { nil }
    }

    /// The sum of the numbers given, where that is counted.
    public var total: Int? {
      if case .total(let total) = figures { total.number } else { nil }
    }

    init(
      of reader: CatalogueReader,
      for kind: Kind,
      at place: SourceReference
    ) throws(CatalogueFault) {
      let reader = try reader.required("landelijk")
      switch kind {
      case .yesNoUnknown:
        try reader.allow("ja", "nee", "onbekend", "regel")
        figures = .answers(
          yes: try Count(reader.required("ja")),
          no: try Count(reader.required("nee")),
          unknown: try Count(reader.required("onbekend"))
        )
      case .choice:
        try reader.allow("keuzen", "regel")
        figures = .choices(try Count(reader.required("keuzen")))
      case .number:
        try reader.allow("totaal", "regel")
        figures = .total(try Count(reader.required("totaal")))
      case .text: throw reader.fault("texts are not counted")
      }
      source = try place.atLine(of: reader)
    }
  }
}
