/// A picture in a report: what it shows as data, in no format yet, and the same figures as a table.
///
/// A renderer that cannot draw writes the table alone; who cannot see the picture has its description.
public struct Picture: Sendable {
  /// A fixed name within its section, such as `ankerpunten`.
  public var id: String
  /// What the picture shows.
  public var title: String
  /// The same figures in rows and columns.
  public var table: Document.Table
  /// Most reports are text: what is drawn is worked out when somebody draws it.
  private let makePanels: @Sendable () -> [Panel]

  init(id: String, title: String, table: Document.Table, panels: @escaping @Sendable () -> [Panel]) {
    self.id = id
    self.title = title
    self.table = table
    makePanels = panels
  }

  /// The parts that it consists of, in order: side by side where there is room, else one below the other.
  public var panels: [Panel] { makePanels() }

  /// What somebody who cannot see the picture needs to know.
  public var description: String {
    panels.map { "\($0.title): \($0.description)" }.joined(separator: " ")
  }

  /// A part of a picture that is drawn as a whole.
  public struct Panel: Sendable, Equatable {
    /// What this part shows.
    public var title: String
    /// What it shows as data.
    public var content: Content

    /// What somebody who cannot see this part needs to know, in whole sentences.
    public var description: String { content.description }
  }

  /// What a part of a picture shows.
  public enum Content: Sendable, Equatable {
    /// Ankerpunten with the choice that was made, and where they stand in the plan.
    case ankerpunten([AnkerpuntMark])
    /// The dates of priorities on a line of time.
    case timeline(Timeline)
    /// A pijler of the preventiescan, with how often each answer was given under its themes.
    case pijler(PijlerCounts)
    /// Indicators with their colours.
    case lights([IndicatorLight])
    /// Rounds of the indicators, with how many of each colour they have.
    case rounds([RoundColours])

    /// What somebody who cannot see it needs to know, in whole sentences.
    var description: String {
      switch self {
      case .ankerpunten(let marks): AnkerpuntMark.description(of: marks)
      case .timeline(let timeline): timeline.description
      case .pijler(let counts): counts.description
      case .lights(let lights): lights.map(\.description).joined(separator: " ")
      case .rounds(let rounds): rounds.map(\.description).joined(separator: " ")
      }
    }
  }
}

extension Picture: Equatable {
  /// Whether two pictures show the same.
  public static func == (one: Picture, other: Picture) -> Bool {
    one.id == other.id && one.title == other.title && one.table == other.table && one.panels == other.panels
  }
}
