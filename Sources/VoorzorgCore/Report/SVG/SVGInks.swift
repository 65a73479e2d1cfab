/// The colours of drawings as attributes of SVG, written once for many drawings.
///
/// Each shape has the classes by which a style sheet sets its colours, and the light colours for programs that know no
/// style sheet in SVG.
struct SVGInks: Sendable {
  private let roles = Palette.Role.allCases
  // By the place of the fill and of the stroke among all roles, each with one more for none.
  private let attributes: [[UInt8]]

  /// The inks of some colours: those of paper and of light screens.
  init(_ colours: Palette.Shades) {
    let inks = [nil] + roles.map(Optional.some)
    attributes = inks.flatMap { fill in
      inks.map { stroke in
        let classes = [fill.map { "f-\($0.rawValue)" }, stroke.map { "s-\($0.rawValue)" }].compactMap(\.self)
        let names = classes.isEmpty ? "" : "\" class=\"\(classes.joined(separator: " "))"
        let line = stroke.map { "\" stroke=\"\(colours[$0].hex)" } ?? ""
        return Array("\(names)\" fill=\"\(fill.map { colours[$0].hex } ?? "none")\(line)".utf8)
      }
    }
  }

  /// Closes an attribute, and writes those of the colours; the next one closes the last of them.
  func write(fill: Palette.Role?, stroke: Palette.Role?, to output: inout ByteBuffer) {
    let index = place(fill) * (roles.count + 1) + place(stroke)
    attributes[index].withUnsafeBufferPointer { output.append($0) }
  }

  private func place(_ role: Palette.Role?) -> Int {
    guard let role, let index = roles.firstIndex(of: role) else { return 0 }
    return index + 1
  }
}
