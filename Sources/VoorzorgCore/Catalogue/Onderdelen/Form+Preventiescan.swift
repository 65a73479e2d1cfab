extension Form {
  /// The form of `preventiescan`: the thirteen parts of the own preventiescan, each with its actions (S1).
  static func preventiescan(
    _ pijlers: PijlersCatalogue,
    _ fields: OnderdelenCatalogue.Preventiescan
  ) -> Form {
    var form = FormBuilder(part: .preventiescan)
    let titles = Dictionary(
      pijlers.preventiescan.parts.map { ($0.name, $0.title) },
      uniquingKeysWith: { first, _ in first }
    )
    let groups = pijlers.groups
    for group in groups {
      let heading = Heading(
        "Onderdeel \(group.number) van \(groups.count)",
        topic: titles[group.name] ?? group.title,
        number: "o\(group.number)"
      )
      form.addGroup(group.name, heading: heading) { form in
        form.add(fields.onderdeel.map { $0.field(about: .init(heading.topic)) })
        form.addGroup("acties") { form in
          for actie in group.actions {
            form.addGroup(actie.name) { form in
              // The source has the action, but nowhere to tick it: these questions are ours.
              form.add(fields.actie.map { $0.field(about: .init(actie.text)) })
            }
          }
        }
      }
    }
    return form.form
  }
}
