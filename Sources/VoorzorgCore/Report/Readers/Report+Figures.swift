extension Report {
  /// The figures of the first steps, one by one.
  var figures: [AnswerSheet] {
    guard let basis = sheet(of: .basis), let list = basis.form.list(named: "cijfers") else { return [] }
    return basis.entries(ofList: list)
  }

  /// An answer to a reflection question of a step, with its label before it; nil when there is none.
  func reflectionLine(_ path: String) -> [Document.Inline]? {
    guard let steps = sheet(of: .stappen), let slot = steps.form.slot(of: path), steps[slot] != nil else {
      return nil
    }
    return [.strong(steps.form.entries[slot].field.label), .own(": "), steps.cell(slot)]
  }
}

extension AnswerSheet {
  /// What a figure counts, with how many before it and the day behind it: `14 · huishoudens · 31 december 2025`.
  func countAndDay(around what: Document.Inline) -> [Document.Inline] {
    let count = form.slot(of: "aantal").map { gapCell($0, gap: "aantal niet ingevuld") } ?? .own("–")
    return [count, .own(" · "), what, .own(" · \(day("datum")?.dutch ?? "zonder datum")")]
  }
}
