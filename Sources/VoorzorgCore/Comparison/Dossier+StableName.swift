extension Dossier {
  /// The name of a question with the entries of lists by their ids instead of their positions, so that it is the same in a
  /// dossier with another order: `implementatieplan.2.doel` becomes `implementatieplan.respijtopties.doel`.
  func stableName(of question: String, _ instrument: Instrument) -> String {
    var words = question.split(separator: ".").map(String.init)
    var (form, record) = (instrument.form, self.record)
    var index = 0
    while index < words.count {
      let slot = index == 0 ? form.list(named: words[0], for: subject) : form.list(named: words[index])
      guard let slot else { break }
      let list = form.lists[slot]
      var position = 0
      if !list.isSingle {
        index += 1
        guard index < words.count, let number = Int(words[index]) else { break }
        position = number - 1
      }
      guard record.lists[slot].indices.contains(position) else { break }
      (form, record) = (list.form, record.lists[slot][position])
      if !list.isSingle, let id = record.id { words[index] = id }
      index += 1
    }
    return words.joined(separator: ".")
  }
}
