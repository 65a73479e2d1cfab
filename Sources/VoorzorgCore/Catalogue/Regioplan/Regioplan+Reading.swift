extension Regioplan {
  init(_ bytes: [UInt8], file: String = "regioplan.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow(
      "catalogus",
      "instrument",
      "voorbeeld",
      "pijlers",
      "antwoorden",
      "dubbelingen",
      "onderdelen",
      "projectbrief",
      "rollen",
      "middelen"
    )
    example = try Example(reader.required("voorbeeld"))
    let answers = try AnswerScale(reader.required("antwoorden"))
    self.answers = answers
    pijlers = try reader.numbered("pijlers") { pijler throws(CatalogueFault) in
      try Pijler(pijler, answers: answers)
    }
    let named = pijlers.flatMap(\.slagen).map(\.name) + pijlers.flatMap(\.acties).map(\.name)
    guard Set(named).count == named.count else {
      throw try reader.required("pijlers").fault("slagen and acties share a name")
    }
    doubles = try Doubles(reader.required("dubbelingen"), members: Set(named))
    sections = try reader.list("onderdelen", Section.init)
    guard sections.map(\.kind) == Section.Kind.allCases else {
      throw try reader.required("onderdelen").fault("expected each kind of list once, in order")
    }
    rollen = try reader.named("rollen", Rol.init)
    let groups = sections.first { $0.kind == .projectgroepen }?.entries ?? []
    projectbrief = try Projectbrief(reader.required("projectbrief"), rollen: rollen, groups: groups)
    middelen = try Middelen(reader.required("middelen"))
  }
}

extension CatalogueReader {
  /// Demands that something of ours says so.
  func expectOwn() throws(CatalogueFault) {
    guard try flag("eigen") else { throw fault("what is our own says so with 'eigen'") }
  }
}
