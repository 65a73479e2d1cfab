/// Where a plan of action is about a core aspect: a reading of our own, shown as such.
///
/// Only a place where the dossier holds something counts. The sources link no answer to an aspect.
struct KernaspectPlaces {
  /// What the mission, vision or goals name when they are about it.
  var word: String?
  /// Whether the figures by group of ETHOS Light are about it.
  var hasGroups = false
  /// Whether every chosen ankerpunt and every priority is about it.
  var hasWholePlan = false
  /// The ankerpunten that are about it.
  var ankerpunten: [String] = []
  /// The indicators that are about it.
  var indicatoren: [String] = []

  /// The places of the aspect with a name; nil for an aspect that nothing in a dossier is about.
  static func of(_ aspect: String) -> KernaspectPlaces? { all[aspect] }

  /// By the name of the aspect. That each municipality houses its own inhabitants is asked after nowhere.
  static let all: [String: KernaspectPlaces] = [
    "ambitie-2030": KernaspectPlaces(word: "2030"),
    "ethos-light": KernaspectPlaces(
      hasGroups: true,
      indicatoren: ["groepen-in-beeld", "ethos-light-als-uitgangspunt"]
    ),
    "voorkomen": KernaspectPlaces(hasWholePlan: true),
    "afbouw-opvang": KernaspectPlaces(indicatoren: ["afbouw-en-ombouw-opvang", "capaciteit-opvang"]),
    "woonzorg-in-de-wijk": KernaspectPlaces(
      ankerpunten: ["woonplekken-en-basisbenodigdheden"],
      indicatoren: ["woonplekken"]
    ),
    "wonen-eerst": KernaspectPlaces(indicatoren: ["ambulante-begeleiding"]),
  ]

  /// Where a document is about it, each place as a chapter with what to look for there.
  func found(in plan: PlanVanAanpak) -> [String] {
    [words(plan), groups(plan), measured(plan), scanned(plan), planned(plan)].compactMap(\.self)
  }

  private func words(_ plan: PlanVanAanpak) -> String? {
    guard let word, let sheet = plan.report.sheet(of: .basis) else { return nil }
    let fields = ["missie", "visie", "doelen"].filter { path in
      guard let slot = sheet.form.slot(of: path), case .text(let text)? = sheet[slot] else { return false }
      return text.contains(word)
    }
    guard !fields.isEmpty else { return nil }
    return "\(PlanVanAanpak.Title.missie): \(word) staat bij \(fields.joined(separator: " en "))"
  }

  private func groups(_ plan: PlanVanAanpak) -> String? {
    guard hasGroups, let sheet = plan.report.sheet(of: .basis), let list = sheet.form.list(named: "cijfers"),
      let group = sheet.form.lists[list].form.slot(of: "groep"),
      let number = sheet.form.lists[list].form.slot(of: "aantal")
    else { return nil }
    // A number that nobody knows tells nothing of the group.
    let count = sheet.record.lists[list].count { figure in
      if case .number? = figure.answers[number] { figure.answers[group] != nil } else { false }
    }
    guard count > 0 else { return nil }
    return "\(PlanVanAanpak.Title.cijfers): \(Enumeration.count(count, "cijfer", "cijfers")) per groep"
  }

  /// The indicators about it to which a newest round has an answer that says something.
  private func measured(_ plan: PlanVanAanpak) -> String? {
    let rounds = Monitor.Level.allCases.compactMap(plan.monitor.newest)
    let numbers = indicatoren.compactMap(plan.monitor.slots.questions).filter { asked in
      rounds.contains { round in
        let tally = round.tally(asked.questions)
        return tally.yes + tally.no + tally.other > 0
      }
    }
    return numbered("indicator", "indicatoren", numbers.map(\.indicator.number), PlanVanAanpak.Title.cijfers)
  }

  private func scanned(_ plan: PlanVanAanpak) -> String? {
    let report = plan.report
    let chosen = report.dossier.chosen(report.instrument).map { report.instrument.ankerpunten[$0] }
    let numbers = chosen.filter { hasWholePlan || ankerpunten.contains($0.name) }.map { "\($0.number)" }
    return numbered("ankerpunt", "ankerpunten", numbers, PlanVanAanpak.Title.scan)
  }

  private func planned(_ plan: PlanVanAanpak) -> String? {
    let report = plan.report
    let numbers = report.priorities.indices.filter { index in
      report.ankerpunt(ofPriority: index).map { hasWholePlan || ankerpunten.contains($0.name) } ?? false
    }
    let places = numbered("prioriteit", "prioriteiten", numbers.map { "\($0 + 1)" }, PlanVanAanpak.Title.plan)
    let packages = report.werkpakketten.count
    guard hasWholePlan, packages > 0 else { return places }
    let regional = Enumeration.count(packages, "werkpakket", "werkpakketten")
    return places.map { "\($0) en \(regional)" } ?? "\(PlanVanAanpak.Title.plan): \(regional)"
  }

  private func numbered(_ one: String, _ many: String, _ numbers: [String], _ chapter: String) -> String? {
    guard let last = numbers.last else { return nil }
    guard numbers.count > 1 else { return "\(chapter): \(one) \(last)" }
    return "\(chapter): \(many) \(numbers.dropLast().joined(separator: ", ")) en \(last)"
  }
}
