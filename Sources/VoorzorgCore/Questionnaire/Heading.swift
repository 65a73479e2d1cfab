/// What a group of questions is called on screen, and the number that its questions have.
struct Heading {
  var text: String
  var topic = ""
  var number: String?

  /// The heading of questions of an object.
  ///
  /// - Parameter item: the heading of the list entry that the object is; nil for the dossier itself.
  init(_ heading: Form.Heading?, inside item: Heading?) {
    guard let heading else {
      self = item ?? Heading(text: "Dossier")
      return
    }
    text = heading.text
    topic = heading.topic
    number = heading.number
    guard let item else { return }
    text = "\(item.text) · \(heading.text.lowercasedFirst)"
    number = [item.number, number].compactMap(\.self).joined(separator: ".")
  }

  /// The heading of an entry of a list.
  init(of list: Form.List, position: Int, record: Record, inside item: Heading?) {
    text = "\(list.itemName) \(position)"
    number = list.number.map { "\($0)\(position)" }
    let answers = list.topicSlots.compactMap { slot in
      record.answers[slot].map { AnswerWording.short($0, to: list.form.entries[slot].field) }
    }
    topic = answers.joined(separator: ", ")
    if answers.isEmpty, let missing = list.topicSlots.first {
      let name = list.form.entries[missing].field.name
      // What is counted is called 'wat' in a dossier, which is no noun.
      topic = "nog zonder \(name == "wat" ? "omschrijving" : name)"
    }
    guard let item else { return }
    text = "\(item.text) · \(text.lowercasedFirst)"
    number = item.number.flatMap { outer in number.map { "\(outer).\($0)" } }
  }

  private init(text: String) {
    self.text = text
  }
}

extension String {
  /// The text with a small first letter, for use within a line.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The text with a capital, for the beginning of a sentence.
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
