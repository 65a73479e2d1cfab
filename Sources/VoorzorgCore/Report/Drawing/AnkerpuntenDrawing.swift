/// Draws ankerpunten one below the other: a mark for the choice, the title, the choice in words and the priority.
///
/// The choices differ in form, so that they do on grey paper: a tick, a cross, an empty broken outline.
struct AnkerpuntenDrawing {
  private(set) var drawing = Drawing(height: 0)

  private static let mark = 20
  private static let left = 32
  private static let gap = 12

  init(_ marks: [AnkerpuntMark]) {
    for mark in marks { add(mark) }
    drawing.height -= Self.gap
  }

  private mutating func add(_ mark: AnkerpuntMark) {
    let top = drawing.height
    drawSign(mark.choice, at: Point(x: 2, y: top + 1))
    var baseline = top + TextFont.bold.ascent + 1
    let title = "\(mark.number). \(mark.title)"
    for line in TextFont.bold.lines(of: title, within: Drawing.width - Self.left) {
      drawing.add(line, at: Point(x: Self.left, y: baseline), .bold)
      baseline += TextFont.bold.lineHeight
    }
    baseline += 3
    let words = mark.choice == true ? "aan de slag" : mark.choiceInWords
    drawing.add(words, at: Point(x: Self.left, y: baseline), colour: .muted)
    if let priorities = mark.prioritiesInWords {
      let used = TextFont.plain.width(of: words) + 10
      addPill("prioriteit \(priorities)", at: Point(x: Self.left + used, y: baseline))
    }
    drawing.height = max(baseline + 8, top + Self.mark + 2) + Self.gap
  }

  private mutating func drawSign(_ choice: Bool?, at corner: Point) {
    let box = Box(x: corner.x, y: corner.y, width: Self.mark, height: Self.mark)
    func at(_ x: Int, _ y: Int) -> Point { Point(x: corner.x + x, y: corner.y + y) }
    switch choice {
    case true?:
      drawing.shapes.append(.box(box, radius: 4, Paint(fill: .accent, stroke: .accent)))
      drawing.shapes.append(
        .strokes([[at(5, 11), at(9, 15), at(15, 6)]], Paint(stroke: .onAccent, thickness: 2))
      )
    case false?:
      drawing.shapes.append(.box(box, radius: 4, Paint(fill: .background, stroke: .muted)))
      drawing.shapes.append(
        .strokes([[at(6, 6), at(14, 14)], [at(14, 6), at(6, 14)]], Paint(stroke: .muted, thickness: 2))
      )
    case nil:
      drawing.shapes.append(
        .box(box, radius: 4, Paint(fill: .background, stroke: .muted, isDashed: true))
      )
    }
  }

  private mutating func addPill(_ text: String, at point: Point) {
    let room = Drawing.width - point.x - 12
    let line = TextFont.bold.lines(of: text, within: room, maximum: 1).first ?? ""
    let width = TextFont.bold.width(of: line) + 12
    let box = Box(x: point.x, y: point.y - 14, width: width, height: 20)
    drawing.shapes.append(.box(box, radius: 4, Paint(fill: .accent)))
    drawing.add(
      line,
      at: Point(x: point.x + width / 2, y: point.y),
      .bold,
      anchor: .middle,
      colour: .onAccent
    )
  }
}

extension Drawing {
  /// Adds a line of text.
  mutating func add(
    _ text: String,
    at point: Point,
    _ font: TextFont = .plain,
    anchor: Label.Anchor = .start,
    colour: Palette.Role = .text
  ) {
    shapes.append(.text(Label(point: point, text: text, font: font, anchor: anchor, colour: colour)))
  }
}
