extension SVGWriter {
  /// The rules for the style sheet of a page that has pictures: the palette's custom properties by class, for a dark
  /// screen or the colours of a house, and the room of a picture.
  ///
  /// On a telephone a picture is as wide as the page and its letters as high as they are drawn. On a wide page its
  /// parts stand side by side, and their letters grow to those of the text.
  static let css: String = {
    let colours = Palette.Role.allCases.map { role in
      ".beeld .f-\(role.rawValue){fill:var(\(role.property))}"
        + ".beeld .s-\(role.rawValue){stroke:var(\(role.property))}\n"
    }
    return """
      .beeld{margin:1.5rem 0}
      .beeld figcaption{font-weight:600;margin-bottom:.75rem;break-after:avoid}
      @media print{.beeld{break-inside:avoid}}
      .panelen{columns:18rem;column-gap:2rem;max-width:46rem}
      .panelen svg{display:block;width:100%;max-width:22rem;height:auto;font-family:inherit;break-inside:avoid;\
      margin-bottom:1.25rem}

      """ + colours.joined()
  }()
}
