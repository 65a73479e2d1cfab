/// The document for those who carry the plan out: for each of them what to do, when and with whom.
struct Takenlijst {
  let report: Report

  init(_ report: Report) {
    self.report = report
  }

  /// The chapters: one for each who is named, in the order of the plan, and last what nobody is named for.
  var sections: [Document.Section] {
    let tasks = report.tasks
    var names: [String] = []
    for task in tasks {
      for person in task.persons where !names.contains(where: { CalendarPersons.key($0) == CalendarPersons.key(person) }) {
        names.append(person)
      }
    }
    var sections = [introduction(names.count, tasks)]
    sections += names.enumerated().map { index, name in
      let key = CalendarPersons.key(name)
      let own = tasks.filter { $0.persons.contains { CalendarPersons.key($0) == key } }
      return section("uitvoerder-\(index + 1)", [.typed(name)], own, of: key)
    }
    let open = tasks.filter(\.persons.isEmpty)
    if !open.isEmpty { sections.append(section("zonder-naam", [.own("Nog zonder naam")], open, of: nil)) }
    return sections
  }

  private func introduction(_ count: Int, _ tasks: [Task]) -> Document.Section {
    let sentence =
      tasks.isEmpty
      ? "Het plan heeft nog geen taken."
      : "Hieronder staat voor elke naam wat er te doen is: \(count == 1 ? "1 naam" : "\(count) namen"), "
        + "\(tasks.count == 1 ? "1 taak" : "\(tasks.count) taken"). Zoek uw eigen naam of functie op."
    return Document.Section(
      id: "kop",
      title: [.own("Voor wie meewerkt")],
      blocks: report.headLine.blocks + [.paragraph([.own(sentence)])]
    )
  }

  private func section(_ id: String, _ title: [Document.Inline], _ tasks: [Task], of key: String?) -> Document.Section {
    // Without a day it has to be done as well, but nothing says when.
    let ordered = tasks.enumerated().sorted { one, other in
      (one.element.day ?? .latest, one.offset) < (other.element.day ?? .latest, other.offset)
    }
    return Document.Section(
      id: id,
      title: title,
      blocks: [
        .table(
          Document.Table(
            caption: "Wat te doen",
            columns: ["Taak", "Hoort bij", "Wanneer", "Stand", "Samen met"],
            rows: ordered.map { $0.element.row(for: key) }
          )
        )
      ]
    )
  }
}
