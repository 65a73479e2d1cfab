extension Form {
  /// The form of `stappen`: how far each of the seven steps is (S0, stap 1 to 7).
  static func stappen(_ stappen: Stappen, _ fields: OnderdelenCatalogue.Stappen) -> Form {
    var form = FormBuilder(part: .stappen)
    for stap in stappen.all {
      let heading = Heading(
        "Stap \(stap.number) van \(stappen.all.count)",
        topic: stap.title,
        number: "s\(stap.number)"
      )
      form.addGroup(stap.name, heading: heading) { form in
        form.add(fields.stap)
        form.addGroup("acties") { form in
          for actie in stap.actions {
            form.add(fields.actie.field(about: .init(actie), name: actie.name))
          }
        }
        form.addGroup("vragen") { form in
          for vraag in stap.questions {
            form.add(fields.vraag.field(about: .init(vraag), name: vraag.name))
          }
        }
        form.addGroup("resultaten") { form in
          for resultaat in stap.results {
            form.addGroup(resultaat.name) { form in
              form.add(fields.resultaat.map { $0.field(about: .init(resultaat)) })
            }
          }
        }
      }
    }
    return form.form
  }
}

extension FieldTemplate.Subject {
  fileprivate init(_ item: Stap.Item) {
    self.init(item.shortTitle, text: item.text, source: item.source)
  }
}
