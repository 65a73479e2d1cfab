extension Picture {
  /// Writes the picture as a figure of HTML: its title, then its parts.
  ///
  /// The table with the same figures goes below it.
  ///
  /// - Parameters:
  ///   - section: the anchor of the section that it stands in, which makes its own anchors the only ones in the page.
  ///   - inks: its colours.
  func writeFigure(in section: String, inks: SVGInks, to output: inout ByteBuffer) {
    output.append("<figure class=\"beeld\">\n<figcaption>" as StaticString)
    HTMLText.append(title, to: &output)
    output.append("</figcaption>\n<div class=\"panelen\">\n" as StaticString)
    for (index, panel) in panels.enumerated() {
      SVGWriter.write(
        Drawing(panel.content),
        id: "beeld-\(section).\(id)-\(index + 1)",
        title: panel.title,
        description: panel.description,
        inks: inks,
        to: &output
      )
    }
    output.append("</div>\n</figure>\n" as StaticString)
  }
}
