/// The twelve ankerpunten and the questions of scan and plan, as `Resources/ankerpunten.json` has them.
struct AnkerpuntenCatalogue {
  let version: String
  let documents: [SourceDocument]
  let scanFields: [Field]
  let planFields: [Field]
  let actionFields: [Field]
  let ankerpunten: [Ankerpunt]

  init(_ bytes: [UInt8], file: String = "ankerpunten.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow(
      "catalogus",
      "instrument",
      "bronnen",
      "scanvelden",
      "planvelden",
      "actieregelvelden",
      "ankerpunten"
    )
    version = try reader.string("instrument")
    documents = try reader.list("bronnen", SourceDocument.init)
    ankerpunten = try reader.list("ankerpunten", Ankerpunt.init)
    for (index, ankerpunt) in ankerpunten.enumerated() where ankerpunt.number != index + 1 {
      let message = "'\(ankerpunt.name)' has number \(ankerpunt.number) at place \(index + 1)"
      throw reader.fault(message, atElement: index, of: "ankerpunten")
    }
    for (index, ankerpunt) in ankerpunten.enumerated()
    where ankerpunten[..<index].contains(where: { $0.name == ankerpunt.name }) {
      throw reader.fault("name '\(ankerpunt.name)' stands twice", atElement: index, of: "ankerpunten")
    }
    let choices = ankerpunten.map { Field.Choice(name: $0.name, label: $0.title) }
    scanFields = try reader.list("scanvelden") { field throws(CatalogueFault) in try Field(field) }
    planFields = try reader.list("planvelden") { field throws(CatalogueFault) in
      try Field(field, choices: choices)
    }
    actionFields = try reader.list("actieregelvelden") { field throws(CatalogueFault) in try Field(field) }
  }
}

/// The questions of the head of a dossier, as `Resources/kop.json` has them.
struct HeadCatalogue {
  let gemeenteFields: [Field]
  let dossierFields: [Field]
  let invullerFields: [Field]

  init(_ bytes: [UInt8], file: String = "kop.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow("catalogus", "instrument", "gemeentevelden", "dossiervelden", "invullervelden")
    gemeenteFields = try reader.list("gemeentevelden") { field throws(CatalogueFault) in try Field(field) }
    dossierFields = try reader.list("dossiervelden") { field throws(CatalogueFault) in try Field(field) }
    invullerFields = try reader.list("invullervelden") { field throws(CatalogueFault) in try Field(field) }
  }
}
