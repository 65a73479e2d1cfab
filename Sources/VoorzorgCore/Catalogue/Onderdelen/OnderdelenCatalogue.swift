/// The questions of the optional parts of a dossier, as `Resources/onderdelen.json` has them.
///
/// What they are asked of (steps, actions, indicators) comes from the other catalogues.
struct OnderdelenCatalogue {
  let regio: [Field]
  let stappen: Stappen
  let basis: Basis
  let preventiescan: Preventiescan
  let monitor: Monitor
  let regioplan: Regioplan
  let regiodossier: Regiodossier

  struct Stappen {
    let stap: [Field]
    let actie: FieldTemplate
    let vraag: FieldTemplate
    let resultaat: [FieldTemplate]
  }

  struct Basis {
    let velden: [Field]
    let kerncoalitie: [Field]
    let cijfers: [Field]
    let verhalen: [Field]
  }

  struct Preventiescan {
    let onderdeel: [FieldTemplate]
    let actie: [FieldTemplate]
  }

  struct Monitor {
    let ronde: [Field]
    let indicator: [FieldTemplate]
    let subvraag: FieldTemplate
  }

  struct Regioplan {
    let velden: [Field]
    let slag: [FieldTemplate]
    let actie: FieldTemplate
    let middelen: [Field]
  }

  struct Regiodossier {
    let kernaspect: [FieldTemplate]
    let werkpakketten: [Field]
    let jaarrapportages: [Field]
  }

  init(_ bytes: [UInt8], file: String = "onderdelen.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow(
      "catalogus",
      "instrument",
      "regio",
      "stappen",
      "basis",
      "preventiescan",
      "monitor",
      "regioplan",
      "regiodossier"
    )
    regio = try reader.fields("regio")
    stappen = try Stappen(reader.required("stappen"))
    basis = try Basis(reader.required("basis"))
    preventiescan = try Preventiescan(reader.required("preventiescan"))
    monitor = try Monitor(reader.required("monitor"))
    regioplan = try Regioplan(reader.required("regioplan"))
    regiodossier = try Regiodossier(reader.required("regiodossier"))
  }
}

extension OnderdelenCatalogue.Stappen {
  fileprivate init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("stap", "actie", "vraag", "resultaat")
    stap = try reader.fields("stap")
    actie = try FieldTemplate(reader.required("actie"))
    vraag = try FieldTemplate(reader.required("vraag"))
    resultaat = try reader.templates("resultaat")
  }
}

extension OnderdelenCatalogue.Basis {
  fileprivate init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("velden", "kerncoalitie", "cijfers", "verhalen")
    velden = try reader.fields("velden")
    kerncoalitie = try reader.fields("kerncoalitie")
    cijfers = try reader.fields("cijfers")
    verhalen = try reader.fields("verhalen")
  }
}

extension OnderdelenCatalogue.Preventiescan {
  fileprivate init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("onderdeel", "actie")
    onderdeel = try reader.templates("onderdeel")
    actie = try reader.templates("actie")
  }
}

extension OnderdelenCatalogue.Monitor {
  fileprivate init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("ronde", "indicator", "subvraag")
    ronde = try reader.fields("ronde")
    indicator = try reader.templates("indicator")
    subvraag = try FieldTemplate(reader.required("subvraag"))
  }
}

extension OnderdelenCatalogue.Regioplan {
  fileprivate init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("velden", "slag", "actie", "middelen")
    velden = try reader.fields("velden")
    slag = try reader.templates("slag")
    actie = try FieldTemplate(reader.required("actie"))
    middelen = try reader.fields("middelen")
  }
}

extension OnderdelenCatalogue.Regiodossier {
  fileprivate init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("kernaspect", "werkpakketten", "jaarrapportages")
    kernaspect = try reader.templates("kernaspect")
    werkpakketten = try reader.fields("werkpakketten")
    jaarrapportages = try reader.fields("jaarrapportages")
  }
}

extension CatalogueReader {
  fileprivate func fields(_ key: String) throws(CatalogueFault) -> [Field] {
    try list(key) { field throws(CatalogueFault) in try Field(field) }
  }

  fileprivate func templates(_ key: String) throws(CatalogueFault) -> [FieldTemplate] {
    try list(key, FieldTemplate.init)
  }
}
