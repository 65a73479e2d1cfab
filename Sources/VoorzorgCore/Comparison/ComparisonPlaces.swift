extension AnswerChange {
  /// Where its question stands, in words: the ankerpunt, the priority, the entry of a list.
  func place(by instrument: Instrument) -> String {
    let outer = place.flatMap { $0.list.isSingle ? nil : $0.place(by: instrument) }
    let heading = entry.heading.map { heading in
      heading.topic.isEmpty ? heading.text : "\(heading.text), \(heading.topic)"
    }
    let words = [outer, heading].compactMap(\.self)
    return words.isEmpty ? entry.part.title : words.joined(separator: ": ")
  }
}

extension ComparedEntry {
  /// What it is called within a table: its kind and what it is about.
  func place(by instrument: Instrument) -> String {
    let words = [itemName, title(by: instrument)].compactMap(\.self).joined(separator: " ")
    guard let outer, !outer.list.isSingle else { return words }
    return "\(outer.place(by: instrument)), \(words.lowercasedFirst)"
  }

  private func title(by instrument: Instrument) -> String? {
    guard list.idField != nil else { return topic?.quoted }
    let name = record?[instrument.plan.ankerpunt]
    return name.flatMap { instrument.ankerpunt(named: $0)?.title.quoted }
  }
}
