// A conversion as the catalogue has it.
extension VersionMapping {
  /// Reads a conversion strictly.
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("van", "naar", "hernoemd", "gewijzigd", "gesplitst", "samengevoegd", "vervallen")
    van = try reader.string("van")
    naar = try reader.string("naar")
    guard van != naar else { throw reader.fault("'van' and 'naar' are the same version") }
    let lists: [(String, (CatalogueReader) throws(CatalogueFault) -> Change)] = [
      ("hernoemd", VersionMapping.renamed), ("gewijzigd", VersionMapping.changed),
      ("gesplitst", VersionMapping.split), ("samengevoegd", VersionMapping.joined),
      ("vervallen", VersionMapping.dropped),
    ]
    var changes: [Change] = []
    var sources: Set<NamePattern> = []
    var targets: Set<NamePattern> = []
    for (key, read) in lists {
      changes += try reader.optionalList(key) { element throws(CatalogueFault) in
        let change = try read(element)
        for source in change.sources where !sources.insert(source.pattern).inserted {
          throw element.fault("'\(source.pattern.text)' is in two changes")
        }
        for target in change.targets {
          guard targets.insert(target).inserted else {
            throw element.fault("two questions become '\(target.text)'")
          }
          guard change.sources.allSatisfy({ $0.pattern.openings == target.openings }) else {
            throw element.fault("'\(target.text)' has another number of '*'")
          }
        }
        return change
      }
    }
    self.changes = changes
  }

  private static func renamed(_ reader: CatalogueReader) throws(CatalogueFault) -> Change {
    try reader.allow("van", "naar")
    let source = Source(pattern: try pattern(reader, "van"), label: "")
    return Change(kind: .renamed, sources: [source], targets: [try pattern(reader, "naar")])
  }

  private static func changed(_ reader: CatalogueReader) throws(CatalogueFault) -> Change {
    try reader.allow("van", "label", "naar", "keuzes")
    let source = try source(reader, "van")
    let target = reader.optional("naar") == nil ? source.pattern : try pattern(reader, "naar")
    var change = Change(kind: .changed, sources: [source], targets: [target])
    guard let choices = reader.optional("keuzes") else { return change }
    guard choices.value.kind == .object else { throw choices.fault("expected an object") }
    for (key, value) in choices.value.members {
      let name = key.text ?? ""
      guard value.kind == .null || value.text?.isEmpty == false else {
        throw choices.fault("choice '\(name)' becomes no string and no null")
      }
      change.choices.updateValue(value.text, forKey: name)
    }
    return change
  }

  private static func split(_ reader: CatalogueReader) throws(CatalogueFault) -> Change {
    try reader.allow("van", "label", "naar")
    let targets = try reader.list("naar") { element throws(CatalogueFault) in try pattern(element) }
    guard targets.count > 1 else { throw reader.fault("'naar' names at least two questions") }
    return Change(kind: .split, sources: [try source(reader, "van")], targets: targets)
  }

  private static func joined(_ reader: CatalogueReader) throws(CatalogueFault) -> Change {
    try reader.allow("van", "naar", "wijze")
    let sources = try reader.list("van") { element throws(CatalogueFault) in
      try element.allow("vraag", "label")
      return try source(element, "vraag")
    }
    guard sources.count > 1 else { throw reader.fault("'van' names at least two questions") }
    let joining = try reader.choice("wijze", of: Joining.self)
    return Change(kind: .joined(joining), sources: sources, targets: [try pattern(reader, "naar")])
  }

  private static func dropped(_ reader: CatalogueReader) throws(CatalogueFault) -> Change {
    try reader.allow("vraag", "label")
    return Change(kind: .dropped, sources: [try source(reader, "vraag")], targets: [])
  }

  private static func source(_ reader: CatalogueReader, _ key: String) throws(CatalogueFault) -> Source {
    Source(pattern: try pattern(reader, key), label: try reader.string("label"))
  }

  private static func pattern(_ reader: CatalogueReader, _ key: String) throws(CatalogueFault) -> NamePattern
  {
    try pattern(try reader.required(key))
  }

  private static func pattern(_ reader: CatalogueReader) throws(CatalogueFault) -> NamePattern {
    let text = try reader.string()
    guard let pattern = NamePattern(text) else { throw reader.fault("'\(text)' is no name of a question") }
    return pattern
  }
}
