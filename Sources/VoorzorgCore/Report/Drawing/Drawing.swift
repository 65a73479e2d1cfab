/// A picture as shapes at fixed places, in whole units: the same data is always the same drawing.
///
/// All drawings are as wide as a page on a telephone, where a unit is a pixel; on larger pages they grow a little or
/// stand side by side. That keeps their letters legible at any width.
struct Drawing: Sendable, Equatable {
  /// How wide every drawing is, in units: a page of 320 pixels less its margins.
  static let width = 288

  /// How high it is, in units.
  var height: Int
  /// What is drawn, from back to front.
  var shapes: [Shape] = []
}

/// Something that is drawn. Coordinates count from the top left corner, in units.
enum Shape: Sendable, Equatable {
  /// A line of text.
  case text(Label)
  /// A rectangle.
  case box(Box, radius: Int = 0, Paint)
  /// A circle round a point.
  case circle(Point, radius: Int, Paint)
  /// The left half of a disc round a point.
  case halfDisc(Point, radius: Int, Paint)
  /// Lines from point to point, each a stroke by itself.
  case strokes([[Point]], Paint)
  /// A closed area with corners.
  case area([Point], Paint)
}

/// A place in a drawing.
struct Point: Sendable, Equatable {
  var x: Int
  var y: Int
}

/// A rectangle in a drawing.
struct Box: Sendable, Equatable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  /// Whether the two have any area in common.
  func overlaps(_ other: Box) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
  }
}

/// With which colours a shape is filled and outlined.
struct Paint: Sendable, Equatable {
  var fill: Palette.Role?
  var stroke: Palette.Role?
  /// How thick the outline is, in units.
  var thickness = 1
  /// Whether the outline is broken.
  var isDashed = false
}

/// A line of text in a drawing.
struct Label: Sendable, Equatable {
  /// Where its baseline begins, or ends with an anchor at the end.
  var point: Point
  var text: String
  var font: TextFont = .plain
  var anchor = Anchor.start
  var colour = Palette.Role.text

  /// Which part of the text is at the point.
  enum Anchor: Sendable {
    case start, middle, end
  }

  /// The room that the text takes, by our own estimate of its width.
  var box: Box {
    let width = font.width(of: text)
    let left =
      switch anchor {
      case .start: point.x
      case .middle: point.x - width / 2
      case .end: point.x - width
      }
    return Box(x: left, y: point.y - font.ascent, width: width, height: font.ascent + font.descent)
  }
}
