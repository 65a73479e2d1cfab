extension Report {
  /// Where a question stands, in words: a reader of the report has no use for its name in the file.
  func place(of question: String) -> String? {
    let parts = question.split(separator: ".").map(String.init)
    switch (parts.first, parts.count) {
    case ("voorzorgscan", 3...):
      return instrument.ankerpunt(named: parts[1]).map { "ankerpunt \($0.number), \($0.title)" }
    case ("implementatieplan", 3...):
      let label = instrument.planFields.first { $0.name == parts[2] }?.label
      return ["prioriteit \(parts[1])", label].compactMap(\.self).joined(separator: ", ")
    default:
      if let slot = instrument.form.slot(of: question) { return instrument.form.entries[slot].field.label }
      return placeInPart(parts)
    }
  }

  /// The part, the entry of a list, the heading and the label of a question of an optional part, such as
  /// `preventiescan, onderdeel 4 van 13, Logeerplekken in de wijk`.
  private func placeInPart(_ parts: [String]) -> String? {
    guard let slot = parts.first.flatMap({ instrument.form.list(named: $0, for: dossier.subject) }),
      let part = Part(rawValue: parts[0])
    else { return nil }
    var words = [part.title.lowercased()]
    var list = instrument.form.lists[slot]
    var rest = parts.dropFirst()
    while true {
      if !list.isSingle, let position = rest.popFirst() {
        words.append("\(list.itemName.lowercased()) \(position)")
      }
      guard let inner = rest.first.flatMap(list.form.list(named:)) else { break }
      list = list.form.lists[inner]
      rest = rest.dropFirst()
    }
    guard let slot = list.form.slot(of: rest.joined(separator: ".")) else { return nil }
    let entry = list.form.entries[slot]
    // A heading without a number of its own only names the part once more.
    if let heading = entry.heading, !heading.topic.isEmpty { words.append(heading.text.lowercasedFirst) }
    return (words + [entry.field.label]).joined(separator: ", ")
  }
}
