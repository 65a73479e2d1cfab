/// Writes a drawing as SVG that stands in a page of HTML or in a file by itself.
///
/// Every shape has its light colour as an attribute, for programs that know no style sheet in SVG, and a class by which
/// the style sheet of a page sets it (``css``): on a dark screen, or in the colours of a house.
enum SVGWriter {
  /// Writes a drawing.
  ///
  /// - Parameters:
  ///   - id: an identifier that nothing else in the page begins with.
  ///   - title: what it shows.
  ///   - description: what somebody who cannot see it needs to know.
  ///   - inks: its colours.
  static func write(
    _ drawing: Drawing,
    id: String,
    title: String,
    description: String,
    inks: SVGInks,
    to output: inout ByteBuffer
  ) {
    output.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " as StaticString)
    output.append(Drawing.width)
    output.append(" " as StaticString)
    output.append(drawing.height)
    attribute("\" width=\"", Drawing.width, &output)
    attribute("\" height=\"", drawing.height, &output)
    output.append("\" font-family=\"sans-serif\" font-size=\"" as StaticString)
    output.append(TextFont.plain.size)
    output.append("\" role=\"img\" aria-labelledby=\"" as StaticString)
    HTMLText.append(id, to: &output)
    output.append("-titel " as StaticString)
    HTMLText.append(id, to: &output)
    output.append("-uitleg\">\n<title id=\"" as StaticString)
    HTMLText.append(id, to: &output)
    output.append("-titel\">" as StaticString)
    HTMLText.append(title, to: &output)
    output.append("</title>\n<desc id=\"" as StaticString)
    HTMLText.append(id, to: &output)
    output.append("-uitleg\">" as StaticString)
    HTMLText.append(description, to: &output)
    output.append("</desc>\n" as StaticString)
    for shape in drawing.shapes { write(shape, inks, &output) }
    output.append("</svg>\n" as StaticString)
  }

  private static func write(_ shape: Shape, _ inks: SVGInks, _ output: inout ByteBuffer) {
    switch shape {
    case .text(let label): write(label, inks, &output)
    case .box(let box, let radius, let paint):
      attribute("<rect x=\"", box.x, &output)
      attribute("\" y=\"", box.y, &output)
      attribute("\" width=\"", box.width, &output)
      attribute("\" height=\"", box.height, &output)
      if radius > 0 { attribute("\" rx=\"", radius, &output) }
      write(paint, inks, &output)
    case .circle(let centre, let radius, let paint):
      attribute("<circle cx=\"", centre.x, &output)
      attribute("\" cy=\"", centre.y, &output)
      attribute("\" r=\"", radius, &output)
      write(paint, inks, &output)
    case .halfDisc(let centre, let radius, let paint):
      output.append("<path d=\"M" as StaticString)
      write(Point(x: centre.x, y: centre.y - radius), &output)
      attribute("A", radius, &output)
      attribute(" ", radius, &output)
      output.append(" 0 0 0 " as StaticString)
      write(Point(x: centre.x, y: centre.y + radius), &output)
      output.append("Z" as StaticString)
      write(paint, inks, &output)
    case .strokes(let strokes, let paint):
      output.append("<path d=\"" as StaticString)
      for points in strokes { write(points, &output) }
      write(paint, inks, &output)
    case .area(let points, let paint):
      output.append("<path d=\"" as StaticString)
      write(points, &output)
      output.append("Z" as StaticString)
      write(paint, inks, &output)
    }
  }

  private static func write(_ label: Label, _ inks: SVGInks, _ output: inout ByteBuffer) {
    attribute("<text x=\"", label.point.x, &output)
    attribute("\" y=\"", label.point.y, &output)
    if label.font.size != TextFont.plain.size { attribute("\" font-size=\"", label.font.size, &output) }
    if label.font.isBold { output.append("\" font-weight=\"700" as StaticString) }
    switch label.anchor {
    case .start: break
    case .middle: output.append("\" text-anchor=\"middle" as StaticString)
    case .end: output.append("\" text-anchor=\"end" as StaticString)
    }
    inks.write(fill: label.colour, stroke: nil, to: &output)
    output.append("\">" as StaticString)
    HTMLText.append(label.text, to: &output)
    output.append("</text>\n" as StaticString)
  }

  /// The points of a line, the first with `M`; in a path what follows it are lines.
  private static func write(_ points: [Point], _ output: inout ByteBuffer) {
    for (index, point) in points.enumerated() {
      output.append(index == 0 ? "M" : " " as StaticString)
      write(point, &output)
    }
  }

  private static func write(_ point: Point, _ output: inout ByteBuffer) {
    output.append(point.x)
    output.append(" " as StaticString)
    output.append(point.y)
  }

  /// Ends the open attribute, and the element.
  private static func write(_ paint: Paint, _ inks: SVGInks, _ output: inout ByteBuffer) {
    inks.write(fill: paint.fill, stroke: paint.stroke, to: &output)
    if paint.stroke != nil {
      if paint.thickness != 1 { attribute("\" stroke-width=\"", paint.thickness, &output) }
      if paint.isDashed { output.append("\" stroke-dasharray=\"3 3" as StaticString) }
    }
    output.append("\"/>\n" as StaticString)
  }

  /// An attribute's name with what is around it, and its value; the next one closes it.
  private static func attribute(_ name: StaticString, _ value: Int, _ output: inout ByteBuffer) {
    output.append(name)
    output.append(value)
  }
}

extension ByteBuffer {
  /// Adds a whole number, digit by digit: a drawing has hundreds.
  fileprivate mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digits: number.magnitude)
  }

  private mutating func append(digits number: UInt) {
    if number > 9 { append(digits: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
