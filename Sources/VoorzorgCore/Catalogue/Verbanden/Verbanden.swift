/// The links between the parts of the instrument, as `Resources/verbanden.json` has them.
///
/// The links know only kinds and names; ``VerbandResolver`` finds what they mean in the other catalogues.
public struct Verbanden: Sendable {
  /// What is to be known of the links.
  public let remarks: [OwnText]
  /// What the links are about, in the order of the file.
  public let subjects: [Subject]
  /// The links.
  public let all: [Verband]
  private let byEnd: [Verband.End: [Int]]
  private let byLineage: [Verband.End: [Int]]

  /// Something that links are about, such as the `kostendelersnorm`.
  public struct Subject: Sendable, Equatable, NamedEntry {
    /// The fixed name.
    public let name: String
    /// What it is called, in our own words.
    public let title: String
  }

  /// The links as they are built into the program.
  ///
  /// - Throws: ``CatalogueFault`` when the built-in catalogue is malformed, which the tests rule out.
  public static func load() throws(CatalogueFault) -> Verbanden {
    try builtIn.get()
  }

  /// Read when first asked for, and once: who explains a word asks more often.
  private static let builtIn = Result { () throws(CatalogueFault) in
    try Verbanden(EmbeddedResources.verbanden.bytes)
  }

  init(_ bytes: [UInt8], file: String = "verbanden.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow("catalogus", "instrument", "opmerkingen", "onderwerpen", "verbanden")
    remarks = try reader.list("opmerkingen", OwnText.init)
    let subjects = try reader.named("onderwerpen", Subject.init)
    self.subjects = subjects
    let all = try reader.named("verbanden", Verband.init)
    self.all = all
    var pairs: Set<Set<Verband.End>> = []
    var byEnd: [Verband.End: [Int]] = [:]
    var byLineage: [Verband.End: [Int]] = [:]
    for (index, verband) in all.enumerated() {
      guard subjects.contains(where: { $0.name == verband.subject }) else {
        throw reader.fault("there is no subject '\(verband.subject)'", atElement: index, of: "verbanden")
      }
      guard pairs.insert(Set(verband.sides.map(\.end))).inserted else {
        throw reader.fault(
          "'\(verband.name)' links what is linked already",
          atElement: index,
          of: "verbanden"
        )
      }
      for side in verband.sides { byEnd[side.end, default: []].append(index) }
      for end in Set(verband.sides.flatMap(\.end.lineage)) { byLineage[end, default: []].append(index) }
    }
    self.byEnd = byEnd
    self.byLineage = byLineage
  }

  /// The links that have this end itself, in the order of the file.
  public func verbanden(of end: Verband.End) -> [Verband] {
    (byEnd[end] ?? []).map { all[$0] }
  }

  /// The links that have this end, or one that lies within it, such as a sub-question of an indicator.
  public func verbanden(within end: Verband.End) -> [Verband] {
    (byLineage[end] ?? []).map { all[$0] }
  }

  /// What links are about.
  public func subject(named name: String) -> Subject? {
    subjects.first { $0.name == name }
  }
}

extension Verbanden.Subject {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "titel")
    name = try reader.slug()
    title = try reader.string("titel")
  }
}
