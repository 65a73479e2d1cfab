extension Instrument {
  /// The fields of a priority, in the order of the form.
  public var planFields: [Field] {
    form.lists[plan.list].form.entries.map(\.field)
  }

  /// The lists of a dossier, and those within their entries.
  public var allLists: [Form.List] {
    form.lists.flatMap { [$0] + $0.form.lists }
  }

  /// Every field of the instrument once: head, scan, plan and what lies within.
  public var allFields: [Field] {
    var fields: [Field] = []
    collect(form, into: &fields)
    return fields
  }

  private func collect(_ form: Form, into fields: inout [Field]) {
    for entry in form.entries where !fields.contains(entry.field) { fields.append(entry.field) }
    for list in form.lists { collect(list.form, into: &fields) }
  }
}
