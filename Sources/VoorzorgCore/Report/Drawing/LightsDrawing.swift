/// Draws indicators one below the other: its title, each light with its sign and in words, and the national figure.
struct LightsDrawing {
  private(set) var drawing = Drawing(height: 0)

  private static let left = 32
  private static let gap = 12
  private static let radius = 10

  init(_ lights: [IndicatorLight]) {
    for light in lights { add(light) }
    drawing.height -= Self.gap
  }

  private mutating func add(_ indicator: IndicatorLight) {
    addLines("\(indicator.number). \(indicator.title)", .bold)
    drawing.height += 3
    for light in indicator.lights { add(light) }
    if indicator.lights.isEmpty { addLines("geen kleur", .plain) }
    if let national = indicator.national { addLines("landelijk: \(national)", .plain, colour: .muted) }
    drawing.height += Self.gap
  }

  private mutating func add(_ light: IndicatorLight.Light) {
    let centre = Point(x: Self.radius + 2, y: drawing.height + Self.radius + 1)
    let paint = Paint(fill: light.kleur.fill, stroke: light.kleur.ink)
    drawing.shapes.append(.circle(centre, radius: Self.radius, paint))
    drawing.addSign(of: light.kleur, at: centre, radius: 5)
    let top = drawing.height
    drawing.height += 3
    addLines(light.words, .plain)
    drawing.height = max(drawing.height + 2, top + 2 * Self.radius + 5)
  }

  private mutating func addLines(_ text: String, _ font: TextFont, colour: Palette.Role = .text) {
    for line in font.lines(of: text, within: Drawing.width - Self.left) {
      drawing.add(line, at: Point(x: Self.left, y: drawing.height + font.ascent), font, colour: colour)
      drawing.height += font.lineHeight
    }
  }
}
