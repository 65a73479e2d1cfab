extension Instrument {
  /// The fields of a priority, in the order of the form.
  public var planFields: [Field] {
    form.lists[plan.list].form.entries.map(\.field)
  }

  /// The lists of a dossier, and those within their entries and within parts.
  public var allLists: [Form.List] {
    Instrument.lists(in: form)
  }

  /// Every field of the instrument once, but for those that ask after something of another catalogue: that explains it.
  public var allFields: [Field] {
    let forms = [form] + form.lists.map(\.form) + form.lists.flatMap(\.form.lists).map(\.form)
    var seen: Set<ObjectIdentifier> = []
    return forms.flatMap(\.entries).map(\.field).filter { field in
      !field.isDerived && seen.insert(ObjectIdentifier(field)).inserted
    }
  }

  /// Every question that a dossier can have, with one entry of each list: those of a municipality, then what a region has
  /// besides.
  public var allQuestions: [Question] {
    let municipal = questions(for: .gemeente)
    let names = Set(municipal.map(\.name))
    return municipal + questions(for: .regio).filter { !names.contains($0.name) }
  }

  private func questions(for subject: Dossier.Subject) -> [Question] {
    Questionnaire(Dossier(for: self, subject: subject), instrument: self, offeringEntries: true).questions
  }

  private static func lists(in form: Form) -> [Form.List] {
    form.lists.flatMap { ($0.isSingle ? [] : [$0]) + lists(in: $0.form) }
  }
}
