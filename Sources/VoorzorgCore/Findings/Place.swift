/// Where something stands: in a file, at a line and column, at a question.
public struct Place: Sendable, Equatable {
  /// The file, as the user named it.
  public var file: String?
  /// The line, from 1.
  public var line: Int?
  /// The column, in characters from 1.
  public var column: Int?
  /// The name of the question, such as `implementatieplan.1.doel`.
  public var question: String?
  /// The JSON Pointer (RFC 6901), such as `/implementatieplan/0/doel`.
  public var pointer: String?
  /// The byte, as long as line and column have not been counted.
  var offset: Int?

  /// A place that is known by its file at most.
  public init(file: String? = nil) {
    self.file = file
  }

  /// The place of a question, to be looked up in the file later.
  public static func question(_ name: String) -> Place {
    var place = Place()
    place.question = name
    return place
  }

  /// The place of a byte, to be counted as line and column later.
  static func byte(_ offset: Int) -> Place {
    var place = Place()
    place.offset = offset
    return place
  }
}
