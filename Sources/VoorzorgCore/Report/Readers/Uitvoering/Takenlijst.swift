/// The document for those who carry the plan out: for each of them what to do, when and with whom.
struct Takenlijst {
  let report: Report

  init(_ report: Report) {
    self.report = report
  }

  /// Somebody who is named, with what they have to do.
  private struct Doer {
    let name: String
    var tasks: [WorkItem] = []
  }

  /// The chapters: one for each who is named, in the order of the plan, and last what nobody is named for.
  var sections: [Document.Section] {
    let tasks = report.tasks
    var doers: [Doer] = []
    var places: [String: Int] = [:]
    for task in tasks {
      for person in task.persons {
        let key = NamedPersons.key(person)
        if places[key] == nil {
          places[key] = doers.count
          doers.append(Doer(name: person))
        }
        if let place = places[key] { doers[place].tasks.append(task) }
      }
    }
    var sections = [introduction(doers.count, tasks.count)]
    sections += doers.enumerated().map { index, doer in
      section("uitvoerder-\(index + 1)", [.typed(doer.name)], doer.tasks, of: NamedPersons.key(doer.name))
    }
    let open = tasks.filter(\.persons.isEmpty)
    if !open.isEmpty { sections.append(section("zonder-naam", [.own("Nog zonder naam")], open, of: nil)) }
    return sections
  }

  private func introduction(_ names: Int, _ tasks: Int) -> Document.Section {
    let count =
      Enumeration.count(names, "naam", "namen") + " en " + Enumeration.count(tasks, "taak", "taken")
    let sentence =
      tasks == 0
      ? "Het plan heeft nog geen taken."
      : "Hier staat bij elke naam wat er te doen is, wanneer en met wie: \(count). Zoek uw eigen naam of functie op."
    return Document.Section(
      id: "kop",
      title: [.own("Voor wie meewerkt")],
      blocks: report.headLine.blocks + [.paragraph([.own(sentence)])]
    )
  }

  private func section(
    _ id: String,
    _ title: [Document.Inline],
    _ tasks: [WorkItem],
    of key: String?
  ) -> Document.Section {
    let dated = tasks.enumerated().compactMap { index, task in
      task.day.map { (day: $0, index: index, task: task) }
    }
    // What has no day is to be done as well, but nothing says when.
    let ordered =
      dated.sorted { ($0.day, $0.index) < ($1.day, $1.index) }.map(\.task) + tasks.filter { $0.day == nil }
    return Document.Section(
      id: id,
      title: title,
      blocks: [
        .table(
          Document.Table(
            caption: "Wat er te doen is",
            columns: ["Taak", "Hoort bij", "Wanneer", "Stand", "Samen met"],
            rows: ordered.map { $0.row(for: key) }
          )
        )
      ] + ordered.compactMap(\.details)
    )
  }
}
