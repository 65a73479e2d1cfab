/// A small terminal in memory: it takes the bytes that a program sends, and tells what a person would see.
///
/// It does what the program may use and knows nothing else: any other sequence is recorded in ``failures``.
public struct VirtualScreen: Sendable {
  /// A place on the screen, from 0.
  public struct Place: Hashable, Sendable {
    /// The row, from the top.
    public var row: Int
    /// The column, from the left.
    public var column: Int

    /// Creates a place.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The width.
  public internal(set) var columns: Int
  /// Where the next character comes; in the last column also when that has just been filled.
  public internal(set) var cursor = Place(row: 0, column: 0)
  /// The rows that left the screen at the top, oldest first.
  public var scrollback: [String] { scrolledRows.map(\.text) }
  /// Whether the terminal was asked to mark pasted text.
  public internal(set) var bracketedPaste = false
  /// Whether the cursor can be seen.
  public internal(set) var isCursorVisible = true
  /// What came in that no program should send, or that this terminal does not know.
  public internal(set) var failures: [String] = []
  /// Everything that came in.
  public private(set) var transcript: [UInt8] = []

  var grid: [ScreenRow]
  var scrolledRows: [ScreenRow] = []
  /// The last column has just been filled: the next character goes to the next row first.
  var isWrapPending = false
  /// The cell that a combining character would join, as long as the cursor was not moved.
  var lastWritten: Place?
  var savedCursor = Place(row: 0, column: 0)
  private var parser = ScreenParser()

  /// Creates an empty screen.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    grid = Array(repeating: ScreenRow(columns: columns), count: rows)
  }

  /// The text of each row, from the top, without the blanks at its end.
  public var rows: [String] { grid.map(\.text) }

  /// The text that is in sight: the rows joined by line feeds, without the empty ones at the end.
  public var text: String {
    let rows = rows
    return rows[..<((rows.lastIndex { !$0.isEmpty } ?? -1) + 1)].joined(separator: "\n")
  }

  /// Takes bytes as a program sends them; they may end in the middle of a character or a sequence.
  public mutating func receive(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      transcript.append(byte)
      for action in parser.take(byte) { perform(action) }
    }
  }

  private mutating func perform(_ action: ScreenParser.Action) {
    switch action {
    case .print(let scalar): print(scalar)
    case .control(let byte): control(byte)
    case .escape(let byte): escape(byte)
    case .sequence(let marker, let parameters, let final):
      sequence(marker: marker, parameters: parameters, final: Unicode.Scalar(final))
    case .unknown(let description): failures.append(description)
    }
  }
}
