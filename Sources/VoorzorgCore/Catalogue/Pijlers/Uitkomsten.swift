/// What the text of the Preventiescanner says about how many municipalities do something.
///
/// There are no numbers of municipalities here and none can be made: the source gives no denominator with any
/// share.
public struct Uitkomsten: Sendable, Equatable {
  /// Why no share can be turned into a number of municipalities.
  public let denominators: OwnText
  /// The ways in which somebody loses a home, as far as the source tells them apart.
  public let routes: [Uitkomstroute]
  /// The statements by subject, in the order of the source.
  public let topics: [Uitkomstonderwerp]

  /// The statements of all subjects.
  public var statements: [Uitspraak] { topics.flatMap(\.statements) }

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("noemers", "routes", "onderwerpen")
    denominators = try OwnText(reader.required("noemers"))
    routes = try reader.named("routes", Uitkomstroute.init)
    topics = try reader.numbered("onderwerpen", Uitkomstonderwerp.init)
  }
}
