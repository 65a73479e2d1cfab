/// Where a step has its answers.
struct StapLayout: Sendable {
  /// Its name, such as `regie`.
  let name: String
  /// Its number and title.
  let title: String
  /// Its state; nil where the catalogue asks for none.
  let stand: Int?
  let acties: AnswerRows
  /// The reflection questions.
  let vragen: [Int]
  let resultaten: AnswerRows
  /// What else is asked.
  let loose: [Int]
  /// All of these.
  let slots: [Int]

  static func all(in form: Form) -> [StapLayout] {
    let steps = form.groups()
    let acties = AnswerRows.all(in: form, under: steps.map { "\($0.name).acties." })
    let resultaten = AnswerRows.all(in: form, under: steps.map { "\($0.name).resultaten." })
    return steps.enumerated().map { index, step in
      let vragen = step.slots.filter { form.entries[$0].path.hasPrefix("\(step.name).vragen.") }
      let stand = form.slot(of: "\(step.name).stand")
      let loose = form.loose(among: step.slots, beside: [acties[index], resultaten[index]])
      return StapLayout(
        name: step.name,
        title: "Stap \(index + 1): \(step.heading?.topic ?? step.name)",
        stand: stand,
        acties: acties[index],
        vragen: vragen,
        resultaten: resultaten[index],
        loose: loose.filter { $0 != stand && !vragen.contains($0) },
        slots: step.slots
      )
    }
  }
}
