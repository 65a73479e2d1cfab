/// Draws rounds of the indicators one below the other, each as a bar of colours with their signs.
struct RoundsDrawing {
  private(set) var drawing = Drawing(height: 0)

  private static let gap = 12

  init(_ rounds: [RoundColours]) {
    for round in rounds { add(round) }
    drawing.height -= Self.gap
  }

  private mutating func add(_ round: RoundColours) {
    for line in TextFont.bold.lines(of: round.name, within: Drawing.width) {
      drawing.add(line, at: Point(x: 0, y: drawing.height + TextFont.bold.ascent), .bold)
      drawing.height += TextFont.bold.lineHeight
    }
    drawing.height += 3
    let parts = zip(Indicator.Kleur.allCases, round.counts).map { kleur, count in
      CountBar.Part(words: kleur.rawValue, count: count, pattern: .light(kleur))
    }
    CountBar(parts: parts, left: 1, width: Drawing.width - 2).draw(in: &drawing)
    drawing.height += Self.gap
  }
}
