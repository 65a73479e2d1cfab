extension Instrument {
  /// The dossier's form: its parts in the order in which they are written (design of `voorzorg-dossier/1`).
  static func form(
    _ catalogue: AnkerpuntenCatalogue,
    _ head: HeadCatalogue,
    _ parts: OnderdelenCatalogue
  ) throws(CatalogueFault) -> Form {
    var form = FormBuilder(part: .kop)
    form.addGroup("gemeente", heading: Form.Heading("Gemeente"), for: .gemeente) {
      $0.add(head.gemeenteFields)
    }
    form.addGroup("regio", heading: Form.Heading("Regio"), for: .regio) { $0.add(parts.regio) }
    form.add(head.dossierFields)
    var invuller = FormBuilder(part: .kop)
    invuller.add(head.invullerFields)
    form.addList(Form.List(name: "invullers", itemName: "Invuller", form: invuller.form))
    form.addGroup("voorzorgscan") { form in
      for ankerpunt in catalogue.ankerpunten {
        let place = "Ankerpunt \(ankerpunt.number) van \(catalogue.ankerpunten.count)"
        let heading = Form.Heading(place, topic: ankerpunt.title, number: "\(ankerpunt.number)")
        form.addGroup(ankerpunt.name, heading: heading) { $0.add(catalogue.scanFields, part: .scan) }
      }
    }
    form.addList(plan(catalogue))
    form.addBesluiten(Besluit.key)
    form.addOpenPunten(OpenPunt.key)
    form.addVervallen(Vervallen.key)
    addOptionalParts(parts, to: &form)
    return form.form
  }

  private static func addOptionalParts(_ parts: OnderdelenCatalogue, to form: inout FormBuilder) {
    let stappen = Lazy { () throws(CatalogueFault) in Form.stappen(try Stappen.load(), parts.stappen) }
    form.addList(Form.List(part: "stappen", stappen))
    form.addList(Form.List(part: "basis", Lazy { () throws(CatalogueFault) in Form.basis(parts.basis) }))
    let preventiescan = Lazy { () throws(CatalogueFault) in
      Form.preventiescan(try PijlersCatalogue.load(), parts.preventiescan)
    }
    form.addList(Form.List(part: "preventiescan", preventiescan))
    let monitor = Lazy { () throws(CatalogueFault) in
      Form.monitor(try Indicatoren.load(), parts.monitor)
    }
    form.addList(
      Form.List(
        name: "monitor",
        itemName: "Ronde",
        source: .lazy(monitor),
        topicFields: ["jaar", "halfjaar", "niveau"],
        number: "m"
      )
    )
    let municipal = Lazy { () throws(CatalogueFault) in
      Form.regioplan(try Regioplan.load(), parts.regioplan)
    }
    form.addList(Form.List(part: "regioplan", municipal), for: .gemeente)
    let regional = Lazy { () throws(CatalogueFault) in
      Form.regioplan(try Indicatoren.load(), parts.regiodossier)
    }
    form.addList(Form.List(part: "regioplan", regional), for: .regio)
  }

  /// The list of priorities.
  private static func plan(_ catalogue: AnkerpuntenCatalogue) -> Form.List {
    var prioriteit = FormBuilder(part: .plan)
    prioriteit.add(catalogue.planFields)
    var actieregel = FormBuilder(part: .plan)
    actieregel.add(catalogue.actionFields)
    prioriteit.addList(
      Form.List(name: "actieregels", itemName: "Actieregel", form: actieregel.form, number: "a")
    )
    return Form.List(
      name: "implementatieplan",
      itemName: "Prioriteit",
      form: prioriteit.form,
      idField: "ankerpunt",
      topicFields: ["ankerpunt"],
      number: "p"
    )
  }
}
