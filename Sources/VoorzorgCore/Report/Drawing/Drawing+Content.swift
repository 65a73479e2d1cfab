extension Drawing {
  /// The drawing of a part of a picture.
  init(_ content: Picture.Content) {
    switch content {
    case .ankerpunten(let marks): self = AnkerpuntenDrawing(marks).drawing
    }
  }
}
