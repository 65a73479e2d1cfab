/// Draws the dates of priorities on a line of time.
///
/// Each date has a line by itself, with its kind in words and as a form, so that dates on the same day hide nothing of
/// each other, and with the day in words, so that days that are a century apart stay legible.
struct TimelineDrawing {
  private(set) var drawing = Drawing(height: 0)
  private let scale: TimeScale
  private let today: Day?
  /// Where the line of time is, from the top.
  private var axis = 0

  private static let left = 112
  private static let lane = 21
  private static let gap = 14

  init(_ timeline: Timeline) {
    scale = TimeScale(timeline.span, left: Self.left, length: Drawing.width - Self.left - 4)
    today = timeline.today
    if let today { addToday(today) }
    addAxis()
    for row in timeline.rows { add(row) }
    drawing.height -= Self.gap
  }

  private mutating func addToday(_ today: Day) {
    drawing.height += TextFont.plain.lineHeight
    let text = "vandaag \(today.shortDutch)"
    let half = TextFont.plain.width(of: text) / 2 + 1
    let x = min(max(scale.place(today), half), Drawing.width - half)
    drawing.add(text, at: Point(x: x, y: drawing.height - 4), anchor: .middle)
  }

  private mutating func addAxis() {
    drawing.height += TextFont.plain.lineHeight
    let baseline = drawing.height - 4
    var end = 0
    for (x, title) in scale.marks {
      let width = TextFont.plain.width(of: title)
      let left = min(max(x - width / 2, 0), Drawing.width - width)
      guard left >= end else { continue }
      drawing.add(title, at: Point(x: left, y: baseline), colour: .muted)
      end = left + width + 6
    }
    axis = drawing.height
    drawing.height += 6
    addTime(from: axis)
    drawing.height += 6
  }

  private mutating func add(_ row: Timeline.Row) {
    for line in TextFont.bold.lines(of: row.title, within: Drawing.width) {
      drawing.add(line, at: Point(x: 0, y: drawing.height + TextFont.bold.ascent), .bold)
      drawing.height += TextFont.bold.lineHeight
    }
    let top = drawing.height
    drawing.height += Self.lane * row.dates.count
    if !row.dates.isEmpty { addTime(from: top) }
    for (lane, mark) in row.dates.enumerated() { add(mark, middle: top + lane * Self.lane + 10) }
    if row.dates.isEmpty {
      drawing.add("nog geen datum", at: Point(x: 0, y: drawing.height + 14), colour: .muted)
      drawing.height += Self.lane
    }
    drawing.height += Self.gap
  }

  /// Adds the marks of time, and today, from a height down to where the drawing ends.
  private mutating func addTime(from top: Int) {
    func line(_ x: Int) -> [Point] { [Point(x: x, y: top), Point(x: x, y: drawing.height)] }
    drawing.shapes.append(.strokes(scale.marks.map { line($0.x) }, Paint(stroke: .line)))
    guard let today else { return }
    let paint = Paint(stroke: .focus, thickness: 2, isDashed: true)
    drawing.shapes.append(.strokes([line(scale.place(today))], paint))
  }

  private mutating func add(_ mark: Timeline.Mark, middle: Int) {
    let baseline = middle + 4
    drawing.add(mark.kind.title, at: Point(x: 0, y: baseline), colour: .muted)
    let x = scale.place(mark.day)
    let ends = [Point(x: Self.left, y: middle), Point(x: Drawing.width - 4, y: middle)]
    drawing.shapes.append(.strokes([ends], Paint(stroke: .line)))
    let text = mark.day.shortDutch
    let width = TextFont.plain.width(of: text)
    let isRight = x + 10 + width <= Drawing.width
    let left = isRight ? x + 10 : x - 10 - width
    // The lines of time stop at the words.
    let ground = Box(x: left - 2, y: middle - 8, width: width + 4, height: 16)
    drawing.shapes.append(.box(ground, Paint(fill: .background)))
    drawing.add(text, at: Point(x: left, y: baseline))
    add(mark.kind, at: Point(x: x, y: middle))
  }

  /// What was reached is filled in, what is planned is open; a diamond is about being ready, a disc about evaluation.
  private mutating func add(_ kind: Timeline.Kind, at centre: Point) {
    func diamond(_ paint: Paint) -> Shape {
      let (x, y) = (centre.x, centre.y)
      return .area(
        [Point(x: x, y: y - 7), Point(x: x + 7, y: y), Point(x: x, y: y + 7), Point(x: x - 7, y: y)],
        paint
      )
    }
    let open = Paint(fill: .background, stroke: .accent, thickness: 2)
    let filled = Paint(fill: .accent, stroke: .accent, thickness: 2)
    switch kind {
    case .target: drawing.shapes.append(diamond(open))
    case .completion: drawing.shapes.append(diamond(filled))
    case .plannedEvaluation: drawing.shapes.append(.circle(centre, radius: 6, open))
    case .evaluation: drawing.shapes.append(.circle(centre, radius: 6, filled))
    }
  }
}
