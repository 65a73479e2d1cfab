import VoorzorgCore

// What an entry has to do with elsewhere.
extension ExplanationJSON {
  /// A link as seen from an entry.
  struct EntryLink {
    let step: Verbanden.Step
    /// What it leads to, in words; nil when there are none.
    let title: String?
  }

  /// The links of an entry, from its own catalogue of links.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  func links(of entry: CatalogueEntry) throws(CatalogueFault) -> [EntryLink] {
    guard let end = entry.end else { return [] }
    let resolver = VerbandResolver(instrument)
    return try Verbanden.load().steps(from: end).map { step throws(CatalogueFault) in
      EntryLink(step: step, title: try resolver.describe(step.far.end)?.text)
    }
  }

  func write(_ link: EntryLink, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("soort", link.step.far.end.kind.rawValue)
      writer.member("naam", link.step.far.end.name)
      writer.member("titel", link.title)
      writer.member("sterkte", link.step.verband.strength.rawValue)
      writer.member("tekst", link.step.verband.text)
      writer.key("bronnen")
      writer.array { writer in
        for source in link.step.far.evidence { write(source, to: &writer) }
      }
    }
  }
}
