import TerminalKit
import TextKit
import VoorzorgCore

/// Finds what somebody asks of the regional plan.
struct RegioplanPages {
  let plan: Regioplan
  let explainer: Explainer

  /// What the words of a command line ask for; nil when the regional plan has no such thing.
  func explain(_ words: [String]) -> [String]? {
    var words = words.flatMap { $0.folded.split(separator: " ").map(String.init) }
    // The source says 'snellere slagen'; many offices say 'quick wins'.
    if words == ["quick", "wins"] { words = ["slagen"] }
    if words.count > 1, words[0] == "snellere" { words.removeFirst() }
    guard let first = words.first else { return nil }
    guard first == "regioplan" else { return list(words) ?? thing(words) }
    words.removeFirst()
    guard !words.isEmpty else { return overview }
    return ownList(words) ?? ownThing(words) ?? list(words) ?? thing(words)
  }

  /// A list that is asked for by its name alone.
  private func list(_ words: [String]) -> [String]? {
    guard words.count == 1 else { return nil }
    switch words[0] {
    case "slagen": return slagen
    case "dubbelingen": return doubles
    case "projectbrief": return projectbrief
    case "rollen": return rollen
    case let name: return Regioplan.Section.Kind(rawValue: name).flatMap(plan.section).map(page)
    }
  }

  /// A list that is asked for after `regioplan`, because its name means something else elsewhere.
  private func ownList(_ words: [String]) -> [String]? {
    switch words[0] {
    case "pijlers" where words.count == 1: pijlers
    case "middelen" where words.count == 1: middelen
    case "stappen" where words.count == 1: plan.section(.vervolgstappen).map(page)
    case "acties" where words.count == 1: acties(plan.pijlers)
    case "acties": pijler(Array(words.dropFirst())).map { acties([$0]) }
    default: nil
    }
  }

  /// One thing: its kind with a number or name, such as `slag 2.1`, or its name alone.
  private func thing(_ words: [String]) -> [String]? {
    let wanted = Wanted(words.dropFirst())
    switch words[0] {
    case "slag":
      if let slag = plan.slagen.first(where: { wanted.isMet(by: $0.entry, numbered: $0.number) }) {
        return page(slag)
      }
    case "rol":
      if let rol = plan.rollen.first(where: { wanted.isMet(byName: $0.name, $0.title) }) { return page(rol) }
    default:
      if let section = plan.sections.first(where: { $0.singular == words[0] }),
        let entry = section.entries.first(where: {
          wanted.isMet(by: $0, numbered: $0.number.map(String.init))
        })
      {
        return page(entry, of: section)
      }
    }
    return named(Wanted(words[...]))
  }

  /// One thing that is asked for after `regioplan`.
  private func ownThing(_ words: [String]) -> [String]? {
    let wanted = Wanted(words.dropFirst())
    switch words[0] {
    case "pijler": return pijler(Array(words.dropFirst())).map(page)
    case "actie":
      return plan.acties.first { wanted.isMet(by: $0.entry, numbered: $0.number) }.map(page)
    case "stap": return plan.section(.vervolgstappen).flatMap { thing([$0.singular] + words.dropFirst()) }
    case "gemeente": return gemeente(wanted).map(page)
    default: return pijler(words).map(page) ?? gemeente(Wanted(words[...])).map(page)
    }
  }

  /// What has a name, whatever it is.
  private func named(_ wanted: Wanted) -> [String]? {
    if let pijler = plan.pijlers.first(where: { $0.name == wanted.name }) { return page(pijler) }
    if let slag = plan.slagen.first(where: { wanted.isMet(by: $0.entry) }) { return page(slag) }
    let acties = plan.acties.filter { wanted.isMet(by: $0.entry) }
    if !acties.isEmpty { return Array(acties.map(page).joined(separator: [""])) }
    for section in plan.sections {
      if let entry = section.entries.first(where: { wanted.isMet(by: $0) }) {
        return page(entry, of: section)
      }
    }
    if let rol = plan.rollen.first(where: { wanted.isMet(byName: $0.name, $0.title) }) { return page(rol) }
    return plan.doubles.groups.first { $0.name == wanted.name }.map(page)
  }

  /// A pijler by number, name, or title in any of its spellings: after `regioplan` the year is plain.
  private func pijler(_ words: [String]) -> Regioplan.Pijler? {
    let wanted = Wanted(words[...])
    return plan.pijlers.first { pijler in
      "\(pijler.number)" == wanted.text
        || ([pijler.title] + pijler.spellings).contains { wanted.isMet(byName: pijler.name, $0) }
    }
  }

  private func gemeente(_ wanted: Wanted) -> Regioplan.Middelen.Row? {
    plan.middelen.gemeenten.first { row in
      row.code.folded == wanted.text || wanted.isMet(byName: row.name, row.title)
    }
  }

  /// What somebody typed, folded.
  private struct Wanted {
    let text: String
    let name: String

    init(_ words: ArraySlice<String>) {
      text = words.joined(separator: " ")
      name = words.joined(separator: "-")
    }

    func isMet(byName name: String, _ title: String) -> Bool {
      self.name == name || text == title.folded
    }

    func isMet(by entry: Regioplan.Entry, numbered number: String? = nil) -> Bool {
      isMet(byName: entry.name, entry.heading.text) || text == number
    }
  }
}
