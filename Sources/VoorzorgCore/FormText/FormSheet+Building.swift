extension FormSheet {
  /// The form of a dossier, with its answers in it.
  ///
  /// Questions that are not asked yet (see ``Status/asks(_:)``) are on it only when they have an answer. Each list that
  /// can grow ends with an empty entry; priorities come from their order.
  public init(_ dossier: Dossier, scope: FormScope = FormScope(), instrument: Instrument) {
    let builder = FormSheetBuilder(dossier, scope: scope, instrument: instrument)
    title = "Formulier \(builder.subject)" + (dossier.naam(instrument).map { " · \($0)" } ?? "")
    introduction = FormWording.introduction
    sections = builder.sections
    let code = dossier.record[instrument.head.code]
    self.gemeente = code.flatMap { $0.utf8.allSatisfy(FormSheet.isLetterOrDigit) ? $0 : nil }
    let regio = dossier.subject == .regio ? dossier.naam(instrument) : nil
    self.regio = regio.map(FormHead.mark)
    self.instrument = instrument.version
  }

  /// A form without answers.
  ///
  /// - Parameters:
  ///   - scope: what is on it; a form of the plan has a priority for each of the ankerpunten.
  ///   - subject: whether it is for a municipality or a region.
  public init(
    emptyFor scope: FormScope,
    subject: Dossier.Subject = .gemeente,
    instrument: Instrument
  ) {
    var editor = DossierEditor(Dossier(for: instrument, subject: subject), instrument: instrument)
    if scope.part == .plan { try? editor.setOrder(scope.ankerpunten) }
    self.init(editor.dossier, scope: scope, instrument: instrument)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}

/// Walks the question list and makes a section for each heading.
private struct FormSheetBuilder {
  private let dossier: Dossier
  private let scope: FormScope
  private let instrument: Instrument
  private let planning: Planning

  init(_ dossier: Dossier, scope: FormScope, instrument: Instrument) {
    self.dossier = dossier
    self.scope = scope
    self.instrument = instrument
    planning = Planning(dossier, instrument: instrument)
  }

  /// What the form is about, for its title.
  var subject: String {
    scope.part.map { $0.title.lowercased() } ?? "voorzorg"
  }

  var sections: [FormSheet.Section] {
    var sections: [FormSheet.Section] = []
    var explained: Set<String> = []
    let questions = Questionnaire(dossier, instrument: instrument, offeringEntries: true).questions
    for part in scope.part.map({ [$0] }) ?? Part.required {
      var inner = scope.hasOrder && part == .plan ? [orderSection] : []
      var place = ""
      for question in questions where question.part == part && isOnForm(question) {
        let prefix = FormNames.prefix(of: question.place.steps[...], in: dossier, instrument)
        if place != prefix + question.heading {
          place = prefix + question.heading
          inner.append(section(of: question))
        }
        let isFirst = explained.insert(question.field.label).inserted
        inner[inner.count - 1].blocks.append(block(question, isExplained: isFirst))
      }
      guard !inner.isEmpty else { continue }
      sections.append(
        FormSheet.Section(level: 1, heading: FormWording.heading(part), guidance: [], blocks: [])
      )
      sections += inner
    }
    return sections
  }

  private func isOnForm(_ question: Question) -> Bool {
    guard isInScope(question), isPlaced(question.place.steps) else { return false }
    if dossier[question.place] != nil { return true }
    if question.field.name == Planning.reasonField { return planning.asksReason(question) }
    return dossier.status(instrument).asks(question.field.moment)
  }

  /// Whether the question is about what the form is about. Who fills in a form about some ankerpunten is asked as well.
  private func isInScope(_ question: Question) -> Bool {
    guard !scope.ankerpunten.isEmpty else { return scope.holds(question.part) }
    switch question.part {
    case .kop: return isNew(question.place.steps) && scope.part != .plan
    case .scan: return scope.holds(.scan) && isAbout(question.name.split(separator: ".").dropFirst().first)
    case .plan: return scope.holds(.plan) && isAbout(ankerpunt(of: question).map { $0[...] })
    case .stappen, .basis, .preventiescan, .monitor, .regioplan: return false
    }
  }

  private func isAbout(_ ankerpunt: Substring?) -> Bool {
    ankerpunt.map { scope.ankerpunten.contains(String($0)) } ?? false
  }

  private func ankerpunt(of question: Question) -> String? {
    dossier.record(at: question.place.steps.prefix(1))?[instrument.plan.ankerpunt]
  }

  /// Whether the list entry is there, or may be made by filling in the form.
  private func isPlaced(_ steps: [AnswerPlace.Step]) -> Bool {
    guard isNew(steps) else { return true }
    return steps.count > 1 ? !isNew(steps.dropLast()) : steps.first?.list != instrument.plan.list
  }

  private func isNew(_ steps: some BidirectionalCollection<AnswerPlace.Step>) -> Bool {
    dossier.isNewEntry(at: steps)
  }

  private func section(of question: Question) -> FormSheet.Section {
    let steps = question.place.steps
    var heading = question.heading
    if isNew(steps) {
      heading = FormWording.newEntryHeading(question, item: list(at: steps).itemName)
      if question.position == 1, question.place.slot > 0 { heading += " · \(question.topic)" }
    } else if !question.topic.isEmpty {
      heading += " · \(question.topic)"
    }
    let ankerpunt = question.part == .scan ? instrument.ankerpunten.first { $0.title == question.topic } : nil
    return FormSheet.Section(
      level: steps.count > 1 ? 3 : 2,
      heading: heading,
      guidance: ankerpunt.map(FormWording.guidance) ?? [],
      blocks: []
    )
  }

  private func list(at steps: [AnswerPlace.Step]) -> Form.List {
    let outer = steps.dropLast().reduce(instrument.form) { form, step in form.lists[step.list].form }
    return outer.lists[steps[steps.count - 1].list]
  }

  private func block(_ question: Question, isExplained: Bool) -> FormSheet.Block {
    FormSheet.Block(
      name: FormNames.name(of: question.place, in: dossier, instrument),
      label: FormWording.label(question),
      guidance: FormWording.guidance(question.field, isExplained: isExplained),
      text: dossier[question.place].map { FormWording.text($0, to: question.field) } ?? "",
      isLong: question.field.kind == .text
    )
  }

  private var orderSection: FormSheet.Section {
    let order = PlanOrder(wholePlanOf: dossier, instrument: instrument)
    let block = FormSheet.Block(
      name: FormNames.order,
      label: FormWording.orderLabel,
      guidance: FormWording.guidance(order),
      text: FormWording.text(order),
      isLong: true
    )
    return FormSheet.Section(level: 2, heading: "Volgorde van de prioriteiten", guidance: [], blocks: [block])
  }
}
