extension Regioplan {
  /// Which municipalities had means left, and when they may use them (S2, bijlage).
  ///
  /// The source does not say whether an amount is for each municipality or for all together, so there is
  /// nothing here that adds them up.
  public struct Middelen: Sendable {
    /// What the table is, in our own words.
    public let text: String
    /// What the table does not say.
    public let remark: OwnText
    /// Where it stands.
    public let source: SourceReference
    /// The years of which the means are, with the amount that stands in the heading.
    public let years: [Year]
    /// The columns, in order.
    public let columns: [Column]
    /// The rows, in order.
    public let gemeenten: [Row]

    /// Means of a year.
    public struct Year: Sendable {
      /// The year.
      public let year: Int
      /// The amount in euros as the heading has it; of what it is the amount is not known.
      public let amount: Int
      /// Where it stands.
      public let source: SourceReference
    }

    /// A column of the table.
    public struct Column: Sendable, NamedEntry {
      /// The name, such as `uit-2020-inzetbaar-2021`.
      public let name: String
      /// The year of which the means are.
      public let year: Int
      /// The two headings above it.
      public let title: String
      /// What a cross in it says.
      public let meaning: Meaning
      /// Where it stands.
      public let source: SourceReference
    }

    /// What a cross in a column says.
    public enum Meaning: Sendable, Equatable {
      /// There are means.
      case available
      /// There are none.
      case notAvailable
      /// They may be used in this year.
      case usable(Int)
    }

    /// A municipality.
    public struct Row: Sendable, NamedEntry {
      /// The name, such as `geldrop-mierlo`.
      public let name: String
      /// The name as the source spells it.
      public let title: String
      /// The code of Statistics Netherlands.
      public let code: String
      /// The official spelling, where the source has another.
      public let officialTitle: String?
      /// The names of the columns with a cross. Without a cross the source says nothing; that is no "nee".
      public let crosses: [String]
      /// Where it stands.
      public let source: SourceReference
    }

    /// Whether a municipality has means of a year; nil when the source does not say.
    public func isAvailable(_ year: Int, for gemeente: Row) -> Bool? {
      let meanings = crossed(year, gemeente)
      return meanings.contains(.available) ? true : meanings.contains(.notAvailable) ? false : nil
    }

    /// The years in which a municipality may use its means of a year; none means that the source names none.
    public func usableYears(_ year: Int, for gemeente: Row) -> [Int] {
      crossed(year, gemeente).compactMap { if case .usable(let later) = $0 { later } else { nil } }
    }

    private func crossed(_ year: Int, _ gemeente: Row) -> [Meaning] {
      columns.filter { $0.year == year && gemeente.crosses.contains($0.name) }.map(\.meaning)
    }
  }
}
