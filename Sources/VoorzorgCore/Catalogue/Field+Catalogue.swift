extension Field {
  /// Reads a field of a catalogue.
  ///
  /// The choices of a field may come from elsewhere (`choices`).
  convenience init(_ reader: CatalogueReader, choices: [Choice] = []) throws(CatalogueFault) {
    try reader.allow(
      "naam",
      "label",
      "vraag",
      "soort",
      "moment",
      "uitleg",
      "voorbeeld",
      "bron",
      "toegevoegd",
      "keuzes",
      "bereik",
      "aanvulling",
      "opVerzoek",
      "noemtPersoon",
      "besluit"
    )
    let name = try reader.string("naam")
    guard !name.contains("."), Int(name) == nil else {
      throw try reader.required("naam").fault(
        "a name holds no dot and is no number: names are joined with dots"
      )
    }
    let isAdded = try reader.flag("toegevoegd")
    guard isAdded != (reader.optional("bron") != nil) else {
      throw reader.fault("a field has either 'bron' or 'toegevoegd'")
    }
    self.init(
      name: name,
      label: try reader.string("label"),
      prompt: try reader.string("vraag"),
      kind: try Field.kind(reader, choices: choices),
      moment: try reader.choice("moment", of: Moment.self),
      guidance: try reader.string("uitleg"),
      example: try reader.optional("voorbeeld")?.string(),
      origin: isAdded ? .added : .source(try SourceReference(reader.required("bron"))),
      isRemark: try reader.flag("aanvulling"),
      isOnRequest: try reader.flag("opVerzoek"),
      namesPerson: try reader.flag("noemtPersoon"),
      isDecided: try reader.optional("besluit") == nil ? nil : reader.flag("besluit")
    )
  }

  private enum KindName: String {
    case jaNee
    case keuze
    case tekst
    case naam
    case datum
    case getal
    case getalOfOnbekend
  }

  private static func kind(_ reader: CatalogueReader, choices: [Choice]) throws(CatalogueFault) -> Kind {
    switch try reader.choice("soort", of: KindName.self) {
    case .jaNee: return .yesNo
    case .tekst: return .text
    case .naam: return .name
    case .datum: return .date
    case .getal: return .number(try bounds(reader))
    case .getalOfOnbekend: return .numberOrUnknown(try bounds(reader))
    case .keuze:
      let own = try reader.optionalList("keuzes") { choice throws(CatalogueFault) in
        try choice.allow("naam", "label")
        return Choice(name: try choice.string("naam"), label: try choice.string("label"))
      }
      guard !(own + choices).isEmpty else { throw reader.fault("a 'keuze' needs 'keuzes'") }
      return .choice(own.isEmpty ? choices : own)
    }
  }

  private static func bounds(_ reader: CatalogueReader) throws(CatalogueFault) -> ClosedRange<Int> {
    let bounds = try reader.list("bereik") { bound throws(CatalogueFault) in try bound.number() }
    guard bounds.count == 2, bounds[0] <= bounds[1] else {
      throw reader.fault("'bereik' is the least and the greatest number")
    }
    return bounds[0]...bounds[1]
  }
}

extension SourceReference {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("document", "plaats", "regel")
    document = try reader.string("document")
    place = try reader.string("plaats")
    line = try reader.optional("regel")?.number()
  }
}

extension SourceDocument {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("id", "titel", "kort", "uitgever", "jaar")
    id = try reader.string("id")
    title = try reader.string("titel")
    shortTitle = try reader.string("kort")
    publisher = try reader.optional("uitgever")?.string()
    year = try reader.required("jaar").number()
  }
}
