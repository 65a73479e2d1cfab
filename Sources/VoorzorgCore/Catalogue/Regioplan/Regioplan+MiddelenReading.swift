extension Regioplan.Middelen {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("tekst", "opmerking", "bron", "jaren", "kolommen", "gemeenten")
    text = try reader.string("tekst")
    remark = try OwnText(reader.required("opmerking"))
    source = try SourceReference(reader.required("bron"))
    years = try reader.list("jaren", Year.init)
    columns = try reader.named("kolommen", Column.init)
    let known = columns
    gemeenten = try reader.named("gemeenten") { row throws(CatalogueFault) in
      try Row(row, columns: known)
    }
  }
}

extension Regioplan.Middelen.Year {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("jaar", "bedrag", "bron")
    year = try reader.required("jaar").number()
    amount = try reader.required("bedrag").number()
    source = try SourceReference(reader.required("bron"))
  }
}

extension Regioplan.Middelen.Column {
  private enum Kind: String {
    case available = "beschikbaar"
    case notAvailable = "niet-beschikbaar"
    case usable = "inzetbaar"
  }

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "jaar", "titel", "soort", "in", "bron")
    name = try reader.slug()
    year = try reader.required("jaar").number()
    title = try reader.string("titel")
    switch try reader.choice("soort", of: Kind.self) {
    case .available: meaning = .available
    case .notAvailable: meaning = .notAvailable
    case .usable: meaning = .usable(try reader.required("in").number())
    }
    source = try SourceReference(reader.required("bron"))
  }
}

extension Regioplan.Middelen.Row {
  init(_ reader: CatalogueReader, columns: [Regioplan.Middelen.Column]) throws(CatalogueFault) {
    try reader.allow("naam", "titel", "code", "officieel", "kruisjes", "bron")
    name = try reader.slug()
    title = try reader.string("titel")
    code = try reader.string("code")
    officialTitle = try reader.optional("officieel")?.string()
    crosses = try reader.list("kruisjes") { cross throws(CatalogueFault) in
      let name = try cross.string()
      guard columns.contains(where: { $0.name == name }) else { throw cross.fault("no column '\(name)'") }
      return name
    }
    source = try SourceReference(reader.required("bron"))
    let said = columns.filter {
      crosses.contains($0.name) && [.available, .notAvailable].contains($0.meaning)
    }
    guard Set(said.map(\.year)).count == said.count else {
      throw reader.fault("means are both available and not available")
    }
  }
}
