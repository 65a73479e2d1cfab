import Testing

@testable import VoorzorgCore

/// What is drawn stays legible, whatever a dossier holds.
struct DrawingTests {
  @Test(arguments: 1...6)
  func textStaysWithinItsDrawing(seed: UInt64) {
    for drawing in Picture.random(seed: seed).flatMap(\.drawings) {
      for label in drawing.labels {
        let box = label.box
        #expect(box.x >= 0 && box.x + box.width <= Drawing.width, "\(label.text)")
        #expect(box.y >= 0 && box.y + box.height <= drawing.height + 2, "\(label.text)")
      }
    }
  }

  @Test(arguments: 1...6)
  func noTwoTextsOverlap(seed: UInt64) {
    for drawing in Picture.random(seed: seed).flatMap(\.drawings) + Picture.ofExample.flatMap(\.drawings) {
      let labels = drawing.labels
      for (index, label) in labels.enumerated() {
        for other in labels[(index + 1)...] {
          #expect(!label.box.overlaps(other.box), "'\(label.text)' and '\(other.text)'")
        }
      }
    }
  }

  @Test func noLetterIsSmallerThanTwelvePixelsOnATelephone() {
    // A page on a telephone of 320 pixels has margins of 16.
    #expect(Drawing.width <= 320 - 2 * 16)
    let labels = Picture.ofExample.flatMap(\.drawings).flatMap(\.labels)
    #expect(labels.allSatisfy { $0.font.size >= 12 })
  }

  @Test(arguments: 1...3)
  func everyTextHasAMeasuredContrastWithWhatItStandsOn(seed: UInt64) {
    for drawing in Picture.random(seed: seed).flatMap(\.drawings) + Picture.ofExample.flatMap(\.drawings) {
      for (index, shape) in drawing.shapes.enumerated() {
        guard case .text(let label) = shape else { continue }
        let ground = drawing.shapes[..<index].last { $0.covers(label.box) }?.fill ?? .background
        #expect(
          Palette.pairs.contains {
            $0.foreground == label.colour && $0.background == ground && $0.minimum >= 4.5
          },
          "\(label.text): \(label.colour) on \(ground)"
        )
      }
    }
  }

  @Test func shapesSayWhatColoursSay() {
    let shown = [AnswerTally([.ja]), AnswerTally([.ja, .nee]), AnswerTally([.nee]), AnswerTally([nil])].map {
      var drawing = Drawing(height: 0)
      drawing.addSign(of: ColourRule.colour(of: $0), at: Point(x: 9, y: 9), radius: 5)
      return drawing.shapes.map(\.form)
    }
    #expect(Set(shown).count == 4)
  }

  @Test func onlyWhatWasDoneIsFilledInOnTheLineOfTime() throws {
    let day = try #require(Day(iso: "2026-03-12"))
    let forms = Timeline.Kind.allCases.map { kind in
      let row = Timeline.Row(title: "Prioriteit 1", dates: [Timeline.Mark(kind: kind, day: day)])
      return Drawing(.timeline(Timeline(rows: [row], span: day...day))).shapes.last
    }
    #expect(forms.map { $0?.fill } == [.background, .accent, .background, .accent])
  }
}

extension Shape {
  /// The colour inside.
  var fill: Palette.Role? {
    switch self {
    case .text(let label): label.colour
    case .box(_, _, let paint), .circle(_, _, let paint), .halfDisc(_, _, let paint), .strokes(_, let paint),
      .area(_, let paint):
      paint.fill
    }
  }

  /// Whether the shape lies below a whole box, with a colour inside.
  func covers(_ box: Box) -> Bool {
    guard fill != nil else { return false }
    switch self {
    case .box(let own, _, _):
      return own.x <= box.x && box.x + box.width <= own.x + own.width && own.overlaps(box)
    case .circle(let centre, let radius, _):
      let middle = box.x + box.width / 2
      return abs(centre.x - middle) < radius && abs(centre.y - box.y - box.height / 2) < radius
    case .text, .halfDisc, .strokes, .area: return false
    }
  }

  /// The kind of shape and whether it is filled, whatever its colours.
  fileprivate var form: String {
    switch self {
    case .text(let label): "text \(label.text)"
    case .box: "box"
    case .circle: fill == nil ? "ring" : "disc"
    case .halfDisc: "half disc"
    case .strokes: "strokes"
    case .area: "area"
    }
  }
}
