/// What the sources call a statutory duty of municipalities (S0, S1, S2, S3), as `Resources/taken.json` has it.
public struct WettelijkeTaken: Sendable {
  /// What is to be known of the list: it is not complete.
  public let remarks: [OwnText]
  /// The duties.
  public let all: [WettelijkeTaak]

  /// The duties as they are built into the program.
  ///
  /// - Throws: ``CatalogueFault`` when the built-in catalogue is malformed, which the tests rule out.
  public static func load() throws(CatalogueFault) -> WettelijkeTaken {
    try WettelijkeTaken(EmbeddedResources.taken.bytes)
  }

  init(_ bytes: [UInt8], file: String = "taken.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow("catalogus", "instrument", "opmerkingen", "taken")
    remarks = try reader.list("opmerkingen", OwnText.init)
    all = try reader.named("taken", WettelijkeTaak.init)
  }
}

/// A statutory duty, as a source calls it.
public struct WettelijkeTaak: Sendable, Equatable, NamedEntry {
  /// The fixed name, such as `luisterlijn`.
  public let name: String
  /// What it is in a few words of ours, to begin a sentence with.
  public let shortTitle: String
  /// The question of a dossier that asks whether it is done: an action, an indicator or a quick win.
  public let question: Verband.End
  /// Where a source calls it a duty.
  public let source: SourceReference
  /// Words by which a plan that is about it can be known; our own.
  public let words: [String]

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "kort", "vraag", "bron", "woorden")
    name = try reader.slug()
    shortTitle = try reader.string("kort")
    let question = try reader.required("vraag")
    try question.allow("soort", "naam")
    self.question = Verband.End(
      try question.choice("soort", of: Verband.Kind.self),
      try question.string("naam")
    )
    source = try SourceReference(reader.required("bron"))
    let words = try reader.required("woorden")
    try words.allow("eigen", "lijst")
    guard try words.flag("eigen") else { throw words.fault("the words are our own and say so") }
    self.words = try words.list("lijst") { word throws(CatalogueFault) in try word.string() }
    guard !self.words.isEmpty else { throw words.fault("a duty has words") }
  }
}
