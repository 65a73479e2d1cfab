extension Form {
  /// The form of `basis`: what steps 1 to 3 produce (S0, stap 1 to 3).
  static func basis(_ fields: OnderdelenCatalogue.Basis) -> Form {
    var form = FormBuilder(part: .basis)
    form.add(fields.velden, heading: Heading("Basis", number: "b"))
    for (name, itemName, number, fields, topics) in [
      ("kerncoalitie", "Partij", "k", fields.kerncoalitie, ["partij"]),
      ("cijfers", "Cijfer", "c", fields.cijfers, ["wat"]),
      ("verhalen", "Verhaal", "v", fields.verhalen, []),
    ] {
      var item = FormBuilder(part: .basis)
      item.add(fields)
      form.addList(
        List(name: name, itemName: itemName, form: item.form, topicFields: topics, number: number)
      )
    }
    return form.form
  }
}
