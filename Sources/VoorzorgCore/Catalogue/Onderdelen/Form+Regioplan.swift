extension Form {
  /// The form of `regioplan` in a dossier of a municipality: what it brings into the regional plan (S2).
  static func regioplan(_ regioplan: Regioplan, _ fields: OnderdelenCatalogue.Regioplan) -> Form {
    var form = FormBuilder(part: .regioplan)
    form.add(fields.velden, heading: Heading("Regionaal plan", number: "r"))
    form.addGroup("slagen") { form in
      for slag in regioplan.slagen {
        let heading = Heading(
          "Snellere slag \(slag.number)",
          topic: slag.entry.heading.text,
          number: "slag\(slag.number)"
        )
        form.addGroup(slag.name, heading: heading) { form in
          form.add(fields.slag.map { $0.field(about: .init(slag.entry)) })
        }
      }
    }
    form.addGroup("acties") { form in
      for pijler in regioplan.pijlers {
        let heading = Heading(
          "Aanvullende acties",
          topic: "\(pijler.title) (\(regioplan.example.year))",
          number: "ra\(pijler.number)"
        )
        form.addHeading(heading) { form in
          for actie in pijler.acties {
            form.add(fields.actie.field(about: .init(actie.entry), name: actie.name))
          }
        }
      }
    }
    var middelen = FormBuilder(part: .regioplan)
    middelen.add(fields.middelen)
    form.addList(
      List(name: "middelen", itemName: "Middelen", form: middelen.form, topicFields: ["jaar"], number: "rm")
    )
    return form.form
  }

  /// The form of `regioplan` in a dossier of a region: the plan itself (S2, van overzicht naar actie; S3, indicator 1).
  static func regioplan(_ indicatoren: Indicatoren, _ fields: OnderdelenCatalogue.Regiodossier) -> Form {
    var form = FormBuilder(part: .regioplan)
    form.addGroup("kernaspecten") { form in
      for (index, aspect) in (indicatoren.list(named: "kernaspecten")?.items ?? []).enumerated() {
        let heading = Heading(
          "Kernaspect \(index + 1)",
          topic: aspect.wording.label,
          number: "ka\(index + 1)"
        )
        form.addGroup(aspect.name, heading: heading) { form in
          let subject = FieldTemplate.Subject(aspect.wording.label, text: aspect.wording.explanation ?? "")
          form.add(fields.kernaspect.map { $0.field(about: subject) })
        }
      }
    }
    for (name, itemName, number, fields, topics) in [
      ("werkpakketten", "Werkpakket", "w", fields.werkpakketten, ["naam"]),
      ("jaarrapportages", "Jaarrapportage", "j", fields.jaarrapportages, ["jaar"]),
    ] {
      var item = FormBuilder(part: .regioplan)
      item.add(fields)
      form.addList(
        List(name: name, itemName: itemName, form: item.form, topicFields: topics, number: number)
      )
    }
    return form.form
  }
}

extension FieldTemplate.Subject {
  fileprivate init(_ entry: Regioplan.Entry) {
    self.init(entry.heading.text, text: entry.text ?? "")
  }
}
