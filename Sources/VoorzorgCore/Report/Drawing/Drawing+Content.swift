extension Drawing {
  /// The drawing of a part of a picture.
  init(_ content: Picture.Content) {
    switch content {
    case .ankerpunten(let marks): self = AnkerpuntenDrawing(marks).drawing
    case .timeline(let timeline): self = TimelineDrawing(timeline).drawing
    case .pijler(let counts): self = PijlerDrawing(counts).drawing
    case .lights(let lights): self = LightsDrawing(lights).drawing
    case .rounds(let rounds): self = RoundsDrawing(rounds).drawing
    }
  }
}
