// Filling boxes with patterns, line by line: a pattern of SVG would need a name that is the only one in its page, and
// some programs that make a PDF have none.
extension Drawing {
  /// Adds a box that is filled with a pattern.
  mutating func add(_ pattern: CountBar.Pattern, in box: Box) {
    switch pattern {
    case .full: shapes.append(.box(box, Paint(fill: .accent, stroke: .accent)))
    case .stripes:
      shapes.append(.box(box, Paint(fill: .background)))
      shapes.append(.strokes(Drawing.stripes(in: box), Paint(stroke: .accent, thickness: 2)))
      shapes.append(.box(box, Paint(stroke: .accent)))
    case .pale: shapes.append(.box(box, Paint(fill: .line, stroke: .muted)))
    case .dots:
      shapes.append(.box(box, Paint(fill: .background, stroke: .muted)))
      shapes.append(.strokes(Drawing.dots(in: box), Paint(stroke: .muted, thickness: 2)))
    case .empty: shapes.append(.box(box, Paint(fill: .background, stroke: .muted, isDashed: true)))
    case .light(let kleur):
      shapes.append(.box(box, Paint(fill: kleur.fill, stroke: kleur.ink)))
      if box.width >= 11 {
        let centre = Point(x: box.x + box.width / 2, y: box.y + box.height / 2)
        addSign(of: kleur, at: centre, radius: 4)
      }
    }
  }

  /// Strokes at half a right angle, cut off at the edges of the box.
  private static func stripes(in box: Box) -> [[Point]] {
    let (right, bottom) = (box.x + box.width, box.y + box.height)
    return stride(from: 3, to: box.width + box.height, by: 6).map { start in
      // From the bottom or the right edge up to the left or the top one.
      let (under, over) = (max(0, start - box.width), max(0, start - box.height))
      return [
        Point(x: min(box.x + start, right), y: box.y + under),
        Point(x: box.x + over, y: min(box.y + start, bottom)),
      ]
    }
  }

  /// Strokes as long as they are thick, in rows.
  private static func dots(in box: Box) -> [[Point]] {
    stride(from: 3, to: box.height - 1, by: 5).enumerated().flatMap { row, y in
      stride(from: row % 2 == 0 ? 2 : 5, to: box.width - 2, by: 6).map { x in
        [Point(x: box.x + x, y: box.y + y), Point(x: box.x + x + 2, y: box.y + y)]
      }
    }
  }

  /// Adds the sign of a colour, as the catalogue has it: a full, a half or an empty disc, or a question mark.
  mutating func addSign(of kleur: Indicator.Kleur, at centre: Point, radius: Int) {
    let outline = Paint(stroke: kleur.ink, thickness: radius > 5 ? 2 : 1)
    switch kleur {
    case .groen: shapes.append(.circle(centre, radius: radius, Paint(fill: kleur.ink)))
    case .geel:
      shapes.append(.circle(centre, radius: radius, outline))
      shapes.append(.halfDisc(centre, radius: radius, Paint(fill: kleur.ink)))
    case .oranje: shapes.append(.circle(centre, radius: radius, outline))
    case .grijs:
      let point = Point(x: centre.x, y: centre.y + 5)
      add("?", at: point, .bold, anchor: .middle, colour: kleur.ink)
    }
  }
}

extension Indicator.Kleur {
  /// The colour of the light.
  var fill: Palette.Role {
    switch self {
    case .groen: .groen
    case .geel: .geel
    case .oranje: .oranje
    case .grijs: .grijs
    }
  }

  /// The colour of what is drawn on the light, and of its outline.
  var ink: Palette.Role {
    switch self {
    case .groen: .onGroen
    case .geel: .onGeel
    case .oranje: .onOranje
    case .grijs: .onGrijs
    }
  }
}
