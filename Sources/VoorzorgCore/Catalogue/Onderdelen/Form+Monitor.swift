extension Form {
  /// The form of one round of `monitor`: the indicators of the dashboard (S3).
  static func monitor(_ indicatoren: Indicatoren, _ fields: OnderdelenCatalogue.Monitor) -> Form {
    var form = FormBuilder(part: .monitor)
    form.add(fields.ronde)
    form.addGroup("indicatoren") { form in
      for indicator in indicatoren.indicatoren {
        let heading = Heading(
          "Indicator \(indicator.number)",
          topic: indicator.shortTitle,
          number: indicator.number
        )
        form.addGroup(indicator.name, heading: heading) { form in
          for subvraag in indicator.subvragen { form.add(subvraag, fields.subvraag) }
          form.add(fields.indicator.map { $0.field(about: .init(indicator.shortTitle)) })
        }
      }
    }
    return form.form
  }
}

extension FormBuilder {
  /// Adds a question of the dashboard, or where it has parts a question for each of them.
  fileprivate mutating func add(_ subvraag: Indicator.Subvraag, _ template: FieldTemplate) {
    let title = subvraag.title ?? subvraag.shortTitle
    guard !subvraag.onderdelen.isEmpty else {
      let subject = FieldTemplate.Subject(title, text: subvraag.question, source: subvraag.source)
      add(template.field(about: subject, name: subvraag.name, kind: Field.Kind(subvraag.kind)))
      return
    }
    addGroup(subvraag.name) { form in
      for onderdeel in subvraag.onderdelen {
        let subject = FieldTemplate.Subject(
          onderdeel.wording.label,
          // 'Welke groepen' cannot be answered with yes or no; whether a group is among them can.
          text: "\(subvraag.question) Kies ‘ja’ als dit erbij hoort: \(onderdeel.wording.label).",
          source: onderdeel.source
        )
        form.add(template.field(about: subject, name: onderdeel.name, kind: Field.Kind(subvraag.kind)))
      }
    }
  }
}

extension Field.Kind {
  /// How a dossier keeps an answer to a question of the dashboard: what is unknown there is an answer of its own.
  init(_ kind: Indicator.Kind) {
    switch kind {
    case .yesNoUnknown:
      self = .choice(Indicator.Antwoord.allCases.map { Field.Choice(name: $0.rawValue, label: $0.rawValue) })
    case .choice(let list):
      let unknown = Field.Choice(name: Field.unknown, label: Field.unknown)
      self = .choice(list.items.map { Field.Choice(name: $0.name, label: $0.wording.label) } + [unknown])
    case .number(let bounds): self = .numberOrUnknown(bounds)
    case .text: self = .text
    }
  }
}
