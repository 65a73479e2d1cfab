extension Report {
  /// Whether the dossier has a scan and a plan to tell of: in a region those are mostly left to the municipalities.
  var hasScanAndPlan: Bool { isInWhole(.plan) }

  /// What a document of a region without scan and plan says in their place.
  var withoutScanAndPlan: Document.Block {
    .paragraph([
      .own("In dit dossier van een regio zijn de voorzorgscan en het implementatieplan niet ingevuld. "),
      .own("Die staan in de dossiers van de gemeenten."),
    ])
  }

  /// The priorities with their answers.
  var prioritySheets: [AnswerSheet] { sheet.entries(ofList: instrument.plan.list) }

  /// What a priority is called in a table.
  ///
  /// - Parameter isShort: whether there is room for a few words only.
  func name(ofPriority index: Int, isShort: Bool = false) -> Document.Inline {
    let ankerpunt = ankerpunt(ofPriority: index)
    let title = isShort ? ankerpunt?.shortTitle : ankerpunt?.title
    return .own("\(index + 1). \(title ?? "nog zonder ankerpunt")")
  }

  /// A row for each priority with some of its answers, and what `more` adds; nil when there are none.
  func priorityTable(
    _ slots: [Int],
    caption: String,
    isShort: Bool = false,
    more: [(title: String, cell: (Int) -> Document.Inline)] = [],
    where included: (Int) -> Bool = { _ in true }
  ) -> Document.Block? {
    let shown = priorities.indices.filter(included)
    guard !shown.isEmpty else { return nil }
    let fields = slots.map { instrument.form.lists[instrument.plan.list].form.entries[$0].field }
    let sheets = prioritySheets
    return .table(
      Document.Table(
        caption: caption,
        columns: ["Prioriteit"] + fields.map { $0.isAdded ? "\($0.label) (toegevoegd)" : $0.label }
          + more.map(\.title),
        rows: shown.map { index in
          [name(ofPriority: index, isShort: isShort)] + slots.map(sheets[index].gapCell)
            + more.map { $0.cell(index) }
        }
      )
    )
  }

  /// The work packages of a region's plan; none in a municipality.
  var werkpakketten: [AnswerSheet] {
    guard dossier.subject == .regio, let sheet = sheet(of: .regioplan),
      let slot = sheet.form.list(named: "werkpakketten")
    else { return [] }
    return sheet.entries(ofList: slot)
  }

  /// A section for each work package, with all its questions.
  var werkpakketSections: [Document.Section] { regionalSections("werkpakketten") }

  /// A section for each entry of a list of a region's plan.
  func regionalSections(_ name: String) -> [Document.Section] {
    guard dossier.subject == .regio, let sheet = sheet(of: .regioplan),
      let slot = sheet.form.list(named: name)
    else { return [] }
    return entries(ofList: slot, sheet)
  }

  /// A row for each work package with some of its answers; nil when there are none.
  func werkpakketTable(_ names: [String], caption: String) -> Document.Block? {
    guard let form = werkpakketten.first?.form else { return nil }
    let slots = names.compactMap(form.slot)
    return .table(
      Document.Table(
        caption: caption,
        columns: ["Nr."] + slots.map { form.entries[$0].field.label },
        rows: werkpakketten.enumerated().map { index, sheet in
          [.own("\(index + 1)")] + slots.map(sheet.gapCell)
        }
      )
    )
  }
}
