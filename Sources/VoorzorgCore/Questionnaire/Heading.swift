/// What a group of questions is called on screen, and the number that its questions have.
struct Heading {
  var text = ""
  var topic = ""
  var number: String?

  /// The heading of a question, by its name.
  init(_ name: String, topic: String, instrument: Instrument, record: Record) {
    let parts = name.split(separator: ".")
    self.topic = topic
    switch (parts.first, parts.count) {
    case ("voorzorgscan", _):
      guard let index = instrument.ankerpunten.firstIndex(where: { $0.name == parts[1] }) else { return }
      text = "Ankerpunt \(index + 1) van \(instrument.ankerpunten.count)"
      number = "\(index + 1)"
    case ("implementatieplan", 3):
      text = "Prioriteit \(parts[1])"
      number = "p\(parts[1])"
      self.topic =
        record[instrument.plan.ankerpunt].flatMap(instrument.ankerpunt(named:))?.title
        ?? "nog zonder ankerpunt"
    case ("implementatieplan", _):
      text = "Prioriteit \(parts[1]) · actieregel \(parts[3])"
      number = "p\(parts[1]).a\(parts[3])"
    case ("invullers", _):
      text = "Invuller \(parts[1])"
    case ("gemeente", _):
      text = "Gemeente"
      self.topic = ""
    default:
      text = "Dossier"
    }
  }
}
