/// Draws a pijler as a sheet to talk about: its name on a band, below it each theme with a bar of the answers.
struct PijlerDrawing {
  private(set) var drawing = Drawing(height: 0)

  private static let title = TextFont(size: 16, isBold: true)
  private static let inset = 12
  private static let room = Drawing.width - 2 * inset

  init(_ pijler: PijlerCounts) {
    addBand(pijler)
    drawing.height += 10
    for theme in pijler.themes { add(theme, in: pijler) }
    for line in TextFont.plain.lines(of: pijler.keywords.joined(separator: " · "), within: Self.room) {
      addLine(line, .plain, .muted)
    }
    drawing.height += 6
    let whole = Box(x: 1, y: 1, width: Drawing.width - 2, height: drawing.height - 2)
    drawing.shapes.insert(.box(whole, radius: 6, Paint(fill: .background, stroke: .accent)), at: 0)
  }

  private mutating func addBand(_ pijler: PijlerCounts) {
    let place = drawing.shapes.count
    drawing.height = 6
    for line in Self.title.lines(of: pijler.title, within: Self.room) { addLine(line, Self.title, .onAccent) }
    for line in TextFont.plain.lines(of: pijler.subtitle ?? "", within: Self.room) {
      addLine(line, .plain, .onAccent)
    }
    drawing.height += 6
    let band = Box(x: 1, y: 1, width: Drawing.width - 2, height: drawing.height - 1)
    // Round corners above, and square ones below.
    let foot = Box(x: 1, y: band.height - 7, width: band.width, height: 8)
    drawing.shapes.insert(.box(band, radius: 6, Paint(fill: .accent)), at: place)
    drawing.shapes.insert(.box(foot, Paint(fill: .accent)), at: place + 1)
  }

  private mutating func add(_ theme: PijlerCounts.Theme, in pijler: PijlerCounts) {
    let actions = Enumeration.count(theme.total, "actie", "acties")
    // A pijler that is a theme by itself does not say its name twice.
    let title = theme.title == pijler.title ? actions : "\(theme.title), \(actions)"
    for line in TextFont.bold.lines(of: title, within: Self.room) { addLine(line, .bold, .text) }
    drawing.height += 3
    let parts = zip(PijlerCounts.Reply.allCases, theme.counts).map { reply, count in
      CountBar.Part(words: reply.rawValue, count: count, pattern: reply.pattern)
    }
    CountBar(parts: parts, left: Self.inset, width: Self.room).draw(in: &drawing)
    drawing.height += 10
  }

  private mutating func addLine(_ line: String, _ font: TextFont, _ colour: Palette.Role) {
    drawing.add(line, at: Point(x: Self.inset, y: drawing.height + font.ascent), font, colour: colour)
    drawing.height += font.lineHeight
  }
}

extension PijlerCounts.Reply {
  /// How its part of a bar is filled.
  fileprivate var pattern: CountBar.Pattern {
    switch self {
    case .ja: .full
    case .deels: .stripes
    case .nee: .pale
    case .onbekend: .dots
    case .unanswered: .empty
    }
  }
}
