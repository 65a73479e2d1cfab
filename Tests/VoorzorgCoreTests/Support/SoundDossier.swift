@testable import VoorzorgCore

extension Dossier {
  /// An offered dossier to which no rule has anything to say: one ankerpunt chosen and planned.
  static var sound: Dossier {
    var dossier = Dossier(for: Shared.instrument)
    dossier["gemeente.naam"] = .text("Utrecht")
    dossier["gemeente.code"] = .text("GM0344")
    dossier["peildatum"] = day("2026-03-12")
    dossier["status"] = .choice("aangeboden")
    for ankerpunt in Shared.instrument.ankerpunten {
      dossier["voorzorgscan.\(ankerpunt.name).aanDeSlag"] = .yesNo(ankerpunt.name == "outreach")
    }
    for text in ["aanbod", "kansen", "nodig"] {
      dossier["voorzorgscan.outreach.\(text)"] = .text("Wat er is bij \(text).")
    }
    dossier.add("invullers", ["naam": .text("Lid klankbord"), "rol": .text("ervaringskenner")])
    dossier.add("implementatieplan", soundPriority)
    return dossier
  }

  /// A priority that is ready to be offered.
  static let soundPriority: [String: Answer] = [
    "ankerpunt": .choice("outreach"), "doel": .text("Alle signalen zijn opgevolgd"),
    "motivatie": .text("Het moet"),
    "acties": .text("Doen"), "uitvoerende": .text("Wijkteam"),
    "beoogdResultaat": .text("80 gezinnen geholpen"),
    "beoogdeDatumGereed": day("2026-12-01"), "verantwoordelijke": .text("Teamleider"),
    "akkoord": .text("Directeur"),
    "kosten": .text("nihil"), "dekking": .text("bestaand budget"),
  ]

  /// The answer for a day.
  static func day(_ iso: String) -> Answer {
    guard let day = Day(iso: iso) else { fatalError("no day: \(iso)") }
    return .date(day)
  }

  /// The answer to a question outside the lists.
  subscript(path: String) -> Answer? {
    get { record.answers[slot(path)] }
    set { record.answers[slot(path)] = newValue }
  }

  /// The answer to a question of a priority, counted from 0.
  subscript(priority index: Int, name: String) -> Answer? {
    get { priorities(Shared.instrument)[index].answers[prioritySlot(name)] }
    set { record.lists[Shared.instrument.plan.list][index].answers[prioritySlot(name)] = newValue }
  }

  /// Adds a record with these answers to a list.
  mutating func add(_ list: String, _ answers: [String: Answer]) {
    guard let slot = Shared.instrument.form.list(named: list) else { fatalError("no list \(list)") }
    let form = Shared.instrument.form.lists[slot]
    var record = form.form.emptyRecord
    for (name, answer) in answers {
      guard let slot = form.form.slot(of: name) else { fatalError("no question \(name)") }
      record.answers[slot] = answer
    }
    record.id = form.newID(for: record, among: self.record.lists[slot])
    self.record.lists[slot].append(record)
  }

  private func slot(_ path: String) -> Int {
    guard let slot = Shared.instrument.form.slot(of: path) else { fatalError("no question \(path)") }
    return slot
  }

  private func prioritySlot(_ name: String) -> Int {
    guard let slot = Shared.instrument.form.lists[Shared.instrument.plan.list].form.slot(of: name) else {
      fatalError("no question \(name)")
    }
    return slot
  }
}
