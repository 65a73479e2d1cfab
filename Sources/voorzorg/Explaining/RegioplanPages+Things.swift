import TerminalKit
import VoorzorgCore

extension RegioplanPages {
  /// A quick win, with what the municipalities answered.
  func page(_ slag: Regioplan.Slag) -> [String] {
    var lines = top(title(slag.entry.heading), "Snellere slag \(slag.number)\(pijlerMark(slag.pijler))")
    lines += body(slag.entry) + [""]
    lines += text("Wat gemeenten in de regio \(plan.example.region) in \(plan.example.year) antwoordden:")
    for answer in slag.answers {
      let choices = answer.choices.compactMap { plan.answers.choice(named: $0)?.title }
      lines += text("- \(answer.who): \(choices.joined(separator: " of "))", indent: 2)
    }
    lines += ["Aantallen geeft de bron niet."]
    return lines + ending(slag.entry) + explainer.verbandLines(.slag, slag.name)
  }

  /// A further action.
  func page(_ actie: Regioplan.Actie) -> [String] {
    top(title(actie.entry.heading), "Aanvullende actie \(actie.number)\(pijlerMark(actie.pijler))")
      + body(actie.entry) + note(plan.pijlers.first { $0.number == actie.pijler }?.numberingRemark)
      + ending(actie.entry) + explainer.verbandLines(.regioactie, actie.name)
  }

  /// A pijler with its slagen and acties.
  func page(_ pijler: Regioplan.Pijler) -> [String] {
    let translation = pijler.translation
    var lines = top(title(pijler), pijler.subtitle) + text(pijler.text) + [""]
    lines += text(
      "In \(translation.year) heet deze pijler \(translation.title); \(translation.ground) "
        + "(onze duiding; \(explainer.describe(translation.source)))."
    )
    if !pijler.spellings.isEmpty {
      lines += text("Ook geschreven als: \(pijler.spellings.joined(separator: ", ")).")
    }
    lines += ["", "Snellere slagen:"] + pijler.slagen.flatMap { item($0.number, $0.entry) }
    if let statement = pijler.withoutSlagen { lines += text(statement.text) }
    lines += ["", "Aanvullende acties:"] + pijler.acties.flatMap { item($0.number, $0.entry) }
    return lines + note(pijler.numberingRemark) + source(pijler.source)
  }

  /// One thing of a list.
  func page(_ entry: Regioplan.Entry, of section: Regioplan.Section) -> [String] {
    let number = entry.number.map { " \($0) van \(section.entries.count)" } ?? ""
    let kind = "Regioplan \(plan.example.year), \(section.singular)\(number)"
    return top(title(entry.heading), kind) + body(entry)
      + (section.numbering == .eigen ? note(section.remark) : []) + ending(entry)
      + (section.linkKind.map { explainer.verbandLines($0, entry.name) } ?? [])
  }

  /// A role with its tasks.
  func page(_ rol: Regioplan.Rol) -> [String] {
    top(rol.title, "Regioplan \(plan.example.year), rol") + tasks(rol) + identity(rol.name, rol.source)
  }

  /// What somebody in a role does.
  func tasks(_ rol: Regioplan.Rol) -> [String] {
    rol.tasks.flatMap(bullet)
  }

  /// Slagen and acties that belong together.
  func page(_ group: Regioplan.Doubles.Group) -> [String] {
    text(group.title) + text(group.text) + group.members.flatMap(member)
      + text("(onze duiding; naam: \(group.name))")
  }

  /// What a project brief holds.
  var projectbrief: [String] {
    let brief = plan.projectbrief
    let author = plan.rollen.first { $0.name == brief.author }?.title ?? brief.author
    let approver = plan.section(.projectgroepen)?.entries.first { $0.name == brief.approver }
    var lines = top("Projectbrief", "Regioplan \(plan.example.year)") + text(brief.text) + [""]
    lines += ["Omvang: \(brief.size)", "Opsteller: \(author.lowercased())"]
    lines += ["Goedkeuring: \(approver?.heading.text ?? brief.approver)", "", "Wat erin staat:"]
    lines += brief.contents.flatMap(bullet)
    lines += ["", "Maak daarbij per onderwerp duidelijk:"] + brief.beforehand.flatMap(bullet)
    return lines + source(brief.source)
  }

  private func body(_ entry: Regioplan.Entry) -> [String] {
    text(entry.text ?? "De bron noemt alleen deze naam.") + note(entry.remark)
  }

  /// What belongs with a thing, its name, and where it stands.
  private func ending(_ entry: Regioplan.Entry) -> [String] {
    var lines: [String] = []
    for group in plan.doubles.groups(with: entry.name) {
      lines += [""] + text("Hoort bij elkaar (onze duiding): \(group.title)")
      lines += group.members.filter { $0 != entry.name }.flatMap(member)
    }
    return lines + identity(entry.name, entry.source)
  }

  /// The name, on one line so that it can be copied, and where the thing stands.
  private func identity(_ name: String, _ source: SourceReference) -> [String] {
    ["", "Naam: \(name)"] + text("Bron: \(explainer.describe(source))")
  }

  private func member(_ name: String) -> [String] {
    if let slag = plan.slag(named: name) { return item("slag \(slag.number)", slag.entry) }
    if let actie = plan.actie(named: name) { return item("actie \(actie.number)", actie.entry) }
    return []
  }

  private func item(_ number: String, _ entry: Regioplan.Entry) -> [String] {
    text("- \(number): \(title(entry.heading))", indent: 2)
  }

  private func bullet(_ entry: Regioplan.Entry) -> [String] {
    text("- \(entry.heading.text)\(entry.text.map { ": \($0)" } ?? "")", indent: 2)
  }
}
