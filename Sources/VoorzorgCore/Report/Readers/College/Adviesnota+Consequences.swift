import TextKit

extension Adviesnota {
  /// What each priority costs and what pays for it; amounts stand in texts, and cannot be added up.
  var money: Document.Section {
    var section = Document.Section(id: "financien", title: [.own("Financiën")])
    let slots = [plan.kosten.index, plan.dekking.index]
    let table = report.priorityTable(slots, caption: "Kosten en dekking per prioriteit", isShort: true)
    let packages = report.werkpakketTable(["naam", "middelen"], caption: "Mensen en middelen per werkpakket")
    section.blocks = [table, packages].compactMap(\.self)
    if section.blocks.isEmpty { section.blocks = [.gap("wat dit kost en waaruit het wordt betaald.")] }
    return section
  }

  /// Who took part, by role: the note needs no names.
  var participation: Document.Section {
    var section = Document.Section(id: "participatie", title: [.own("Participatie")])
    let people = report.dossier.invullers(report.instrument)
    if !people.isEmpty {
      section.blocks = [.paragraph([.own("\(who(people)) "), .typed(roles)])]
    }
    if let line = report.reflectionLine("basis.vragen.ervaringskennis") {
      section.blocks.append(.paragraph(line))
    }
    if section.blocks.isEmpty {
      section.blocks = [.gap("wie meedachten, en wat ervaringskenners inbrachten.")]
    }
    return section
  }

  /// The roles of those who filled it in, each with the organisation.
  private var roles: String {
    report.sheet.entries(ofList: report.instrument.head.invullers).map { sheet in
      let role = sheet.text("rol") ?? "rol niet ingevuld"
      return sheet.text("organisatie").map { "\(role) (\($0))" } ?? role
    }.joined(separator: ", ")
  }

  /// How many filled the dossier in, and how many of them know homelessness from experience (as V228 reads roles).
  private func who(_ people: [Record]) -> String {
    let experienced = people.count { person in
      person[report.instrument.head.invullerRol]?.folded.contains("ervarings") ?? false
    }
    let all = people.count == 1 ? "Eén persoon vulde" : "\(people.count) mensen vulden"
    let share =
      switch experienced {
      case 0: "zonder ervaringskenner"
      case 1: "onder wie 1 ervaringskenner"
      default: "onder wie \(experienced) ervaringskenners"
      }
    return "\(all) het dossier in, \(share):"
  }

  /// How it is told.
  var communication: Document.Section {
    let lines = ["communicatie-nu", "uitvoering", "consistent-en-inclusief", "kernboodschappen"]
      .compactMap { report.reflectionLine("communicatie.vragen.\($0)") }
    return Document.Section(
      id: "communicatie",
      title: [.own("Communicatie")],
      blocks: lines.isEmpty ? [.gap("wie dit besluit te horen krijgt, hoe en wanneer.")] : [.list(lines)]
    )
  }

  /// What happens after the decision, and when it is looked at again.
  var after: Document.Section {
    var section = Document.Section(id: "vervolg", title: [.own("Vervolg")])
    let form = report.instrument.form.lists[plan.list].form
    let slots = [plan.verantwoordelijke.index, plan.beoogdeDatumGereed.index]
    let table = report.priorityTable(
      slots + [form.slot(of: "evaluatieGepland")].compactMap(\.self),
      caption: "Wie, wanneer klaar en wanneer bekeken",
      isShort: true
    )
    let packages = report.werkpakketTable(
      ["naam", "projectleider", "stand"],
      caption: "Wie elk werkpakket leidt"
    )
    section.blocks = [table, packages].compactMap(\.self)
    let lines = ["vaststelling", "bijstellen-en-evalueren"].compactMap {
      report.reflectionLine("regie.vragen.\($0)")
    }
    if !lines.isEmpty { section.blocks.append(.list(lines)) }
    if section.blocks.isEmpty { section.blocks = [.gap("wat er na het besluit gebeurt, en wanneer.")] }
    return section
  }
}
