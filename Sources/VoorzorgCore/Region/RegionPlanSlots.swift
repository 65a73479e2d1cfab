/// Where a dossier of a region has its plan.
struct RegionPlanSlots: Sendable {
  private let part: Int
  private let kernaspecten: [(opgenomen: Slot<String>, toelichting: Slot<String>)]
  private let werkpakketten: Int
  /// The slot of each answer of a work package, beside where it is kept.
  private let werkpakket: [Place]
  private let jaarrapportages: Int
  private let jaar: Slot<Int>
  private let verschenenOp: Slot<Day>
  private let inhoud: Slot<String>
  private let vindplaats: Slot<String>

  private struct Place: Sendable {
    let slot: Slot<String>
    let path: WritableKeyPath<RegionPlan.Werkpakket, String?> & Sendable
  }

  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed, which the tests rule out.
  init(_ instrument: Instrument) throws(CatalogueFault) {
    let file = "onderdelen.json"
    guard let part = instrument.form.list(named: "regioplan", for: .regio) else {
      throw CatalogueFault(file: file, line: 1, column: 1, message: "no part 'regioplan' of a region")
    }
    self.part = part
    let plan = SlotFinder(form: instrument.form.lists[part].form, file: file)
    let aspects = instrument.indicatoren.list(named: "kernaspecten")?.items ?? []
    kernaspecten = try aspects.map { aspect throws(CatalogueFault) in
      (
        try plan.slot("kernaspecten.\(aspect.name).opgenomen"),
        try plan.slot("kernaspecten.\(aspect.name).toelichting")
      )
    }
    werkpakketten = try plan.list("werkpakketten")
    let package = SlotFinder(form: plan.form.lists[werkpakketten].form, file: file)
    werkpakket = try RegionPlanSlots.paths.map { name, path throws(CatalogueFault) in
      Place(slot: try package.slot(name), path: path)
    }
    jaarrapportages = try plan.list("jaarrapportages")
    let report = SlotFinder(form: plan.form.lists[jaarrapportages].form, file: file)
    jaar = try report.slot("jaar")
    verschenenOp = try report.slot("verschenenOp")
    inhoud = try report.slot("inhoud")
    vindplaats = try report.slot("vindplaats")
  }

  private static let paths: [(String, WritableKeyPath<RegionPlan.Werkpakket, String?> & Sendable)] = [
    ("naam", \.naam), ("doel", \.doel), ("ankerpunten", \.ankerpunten), ("producten", \.producten),
    ("projectleider", \.projectleider), ("deelnemers", \.deelnemers), ("middelen", \.middelen),
    ("werkwijze", \.werkwijze), ("tijdslijn", \.tijdslijn), ("stand", \.stand),
  ]

  /// The plan of a dossier of a region; nil when nothing of it is filled in.
  func plan(in record: Record) -> RegionPlan? {
    guard let entry = record.lists[part].first else { return nil }
    return RegionPlan(
      kernaspecten: kernaspecten.map { RegionPlan.Kernaspect(opgenomen: entry[$0], toelichting: entry[$1]) },
      werkpakketten: entry.lists[werkpakketten].map { package in
        var werkpakket = RegionPlan.Werkpakket(id: package.id)
        for place in self.werkpakket { werkpakket[keyPath: place.path] = package[place.slot] }
        return werkpakket
      },
      jaarrapportages: entry.lists[jaarrapportages].map { report in
        RegionPlan.Jaarrapportage(
          jaar: report[jaar],
          verschenenOp: report[verschenenOp],
          inhoud: report[inhoud],
          vindplaats: report[vindplaats]
        )
      }
    )
  }
}
