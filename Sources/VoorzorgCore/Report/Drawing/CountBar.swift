/// A bar that is divided by counts, with the counts in words below it.
///
/// Its parts differ in pattern, and the words have the same pattern beside them: nothing depends on colour.
struct CountBar {
  /// A part of the bar.
  struct Part {
    let words: String
    let count: Int
    let pattern: Pattern
  }

  /// How a part is filled.
  enum Pattern: Sendable {
    case full, stripes, pale, dots, empty
    /// The fill of a light, with its sign.
    case light(Indicator.Kleur)
  }

  static let height = 18
  private static let swatch = 14

  let parts: [Part]
  let left: Int
  let width: Int

  /// Adds the bar and its words below what the drawing has.
  func draw(in drawing: inout Drawing) {
    let total = parts.reduce(0) { $0 + $1.count }
    guard total > 0 else { return }
    var sum = 0
    for part in parts where part.count > 0 {
      let (from, to) = (left + sum * width / total, left + (sum + part.count) * width / total)
      sum += part.count
      let box = Box(x: from, y: drawing.height, width: to - from, height: Self.height)
      drawing.add(part.pattern, in: box)
    }
    drawing.height += Self.height + 6
    addWords(to: &drawing)
  }

  private func addWords(to drawing: inout Drawing) {
    var x = left
    for part in parts where part.count > 0 {
      let words = "\(part.words) \(part.count)"
      let room = Self.swatch + 5 + TextFont.plain.width(of: words)
      if x > left, x + room > left + width {
        x = left
        drawing.height += 20
      }
      drawing.add(
        part.pattern,
        in: Box(x: x, y: drawing.height, width: Self.swatch, height: Self.swatch)
      )
      drawing.add(words, at: Point(x: x + Self.swatch + 5, y: drawing.height + 12))
      x += room + 12
    }
    drawing.height += 20
  }
}
