/// How pages look: colours, style sheet and logo, put together once for many reports.
public struct HTMLLook: Sendable {
  /// The style sheet with its colours.
  let style: [UInt8]
  /// The colours of pictures.
  let inks: SVGInks
  /// The element that shows the logo, with the name of the house; empty without one.
  let logo: [UInt8]

  /// The look without a house style.
  public static let standard = HTMLLook(palette: .standard)

  /// A look with colours.
  ///
  /// - Parameters:
  ///   - palette: the colours.
  ///   - house: the house whose look it is, with the logo as it can stand in a page; nil for none.
  init(palette: Palette, house: (name: String?, logo: String?)? = nil) {
    inks = SVGInks(palette.light)
    var style = ByteBuffer(capacity: 16 * 1024)
    style.append(palette.css)
    style.append(EmbeddedResources.rapport)
    style.append(SVGWriter.css)
    self.style = style.bytes
    var logo = ByteBuffer(capacity: 256)
    if let house {
      logo.append("<p class=\"huis\">" as StaticString)
      if let address = house.logo {
        logo.append("<img src=\"" as StaticString)
        logo.append(address)
        logo.append("\" alt=\"" as StaticString)
        HTMLText.append(house.name ?? "logo", to: &logo)
        logo.append("\">" as StaticString)
      } else if let name = house.name {
        HTMLText.append(name, to: &logo)
      }
      logo.append("</p>\n" as StaticString)
    }
    self.logo = logo.bytes
  }
}
