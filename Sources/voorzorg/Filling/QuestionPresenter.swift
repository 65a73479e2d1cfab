import TerminalKit
import TextKit
import VoorzorgCore

/// Shows questions and all that belongs to them.
struct QuestionPresenter {
  let screen: FillingScreen
  let instrument: Instrument
  /// Whether somebody types, rather than another program.
  let isInteractive: Bool

  /// What is said to somebody who wants to do something with a question when none is asked.
  static func nothingAsked(_ interview: Interview) -> String {
    guard interview.step == .done else {
      return "Er staat nu geen vraag. Kies eerst een onderdeel, met een nummer of een naam."
    }
    if interview.choosesParts {
      return "Hier staat nu geen vraag. Met :ga kunt u een antwoord wijzigen, Enter toont alle onderdelen."
    }
    return "Er is geen vraag meer open. Met :ga kunt u een antwoord wijzigen, met :stop stopt u."
  }

  /// Shows what is asked.
  ///
  /// - Parameter previous: what stands above it on the screen, so that what they share is not said twice.
  func show(_ interview: Interview, after previous: Interview.Step? = nil) {
    screen.say("")
    switch interview.step {
    case .question(let question): show(question, interview, after: previous)
    case .order(let order): showOrder(order)
    case .parts(let overview): show(overview, interview)
    case .done: showDone(interview)
    }
  }

  func prompt(_ interview: Interview) -> String {
    if case .parts = interview.step { return "Onderdeel> " }
    guard case .question(let question) = interview.step else { return "> " }
    return question.number.map { "\($0)> " } ?? "> "
  }

  private func show(_ question: Question, _ interview: Interview, after previous: Interview.Step?) {
    screen.say(position(question, interview), .dim)
    var isGoingOn = false
    if case .question(let before) = previous { isGoingOn = before.heading == question.heading }
    // In a part with hundreds of questions what they are about is said when it changes.
    if !question.topic.isEmpty, !(isGoingOn && question.part.isOptional) { screen.say(question.topic, .bold) }
    screen.say(question.label + (question.field.isAdded ? " (toegevoegd)" : ""), .underlined)
    screen.say(question.field.prompt)
    if case .choice(let choices) = question.field.kind,
      !question.part.isOptional || !saysItAll(question.field)
    {
      for (index, choice) in choices.enumerated() {
        let number = "\(index + 1)  "
        screen.say(number + choice.label, indent: 2, hanging: number.count)
      }
    }
    let draft = isInteractive ? interview.draft : nil
    if let answer = interview.presentAnswer {
      screen.say(draft == nil ? "Huidig antwoord (Enter laat het staan):" : "Huidig antwoord:")
      screen.say(AnswerWording.short(answer, to: question.field), indent: 2)
    }
    screen.say("(\(hint(question, interview)))", .dim)
    if let draft { show(draft: draft, of: question, replacing: interview.presentAnswer != nil) }
  }

  /// Where somebody is, and how much is left.
  private func position(_ question: Question, _ interview: Interview) -> String {
    var words = [question.heading]
    let open = interview.openCount
    if question.part.isOptional {
      if let place = interview.place(of: question) {
        words.append("vraag \(place.position) van \(place.count)")
      }
      if open > 0 { words.append("nog \(open) te gaan") }
    } else {
      if !question.field.isAdded || question.part == .kop {
        words.append("vraag \(question.position) van \(max(question.count, question.position))")
      }
      words.append("nog \(open) open")
    }
    return words.joined(separator: " · ")
  }

  /// Offers back what was typed here before.
  ///
  /// - Parameter isAnswered: whether the question has an answer, which may be newer than the draft.
  private func show(draft: String, of question: Question, replacing isAnswered: Bool) {
    if question.field.isOneLine {
      screen.say("Dit typte u hier eerder; het is nog niet bewaard als antwoord:", .bold)
      screen.say(TypedForm.text(draft), indent: 2)
      screen.say("Enter haalt het terug om het te verbeteren, :wis gooit het weg.")
    } else {
      let replaces = isAnswered ? " Sluit u dit af, dan komt het in de plaats van het huidige antwoord." : ""
      screen.say(
        "U was al aan het schrijven. Ga verder, of sluit af met een punt; :wis gooit het weg.\(replaces)",
        .bold
      )
    }
  }

  private func showOrder(_ order: PlanOrder) {
    if order.isWholePlan {
      screen.say("Implementatieplan · in welke volgorde?", .bold)
      screen.say("Dit staat nu in het plan, met daarachter wat u koos maar nog niet plaatste:")
    } else {
      screen.say("Implementatieplan · welke ankerpunten krijgen voorrang?", .bold)
      screen.say("Deze ankerpunten hebt u gekozen en staan nog niet in het plan:")
    }
    for candidate in order.candidates {
      let number = candidate.number.map { $0 < 10 ? " \($0)" : "\($0)" } ?? candidate.id
      screen.say("\(number)  \(candidate.title)\(candidate.isPlanned ? " (in het plan)" : "")", indent: 2)
    }
    let example = order.candidates.prefix(3).map { $0.number.map(String.init) ?? $0.id }.reversed()
    screen.say("Typ de nummers in volgorde van belang, bijvoorbeeld: \(example.joined(separator: " "))")
    let nothing = order.isWholePlan ? "Enter laat de volgorde zoals zij is" : "Enter of 'geen': nu geen"
    screen.say("(het formulier heeft plaats voor vijf prioriteiten, meer mag; \(nothing))", .dim)
  }

  private func showDone(_ interview: Interview) {
    if let part = interview.part, interview.choosesParts || part.isOptional {
      return showEnd(of: part, interview)
    }
    let open = interview.openCount
    if open > 0 {
      let questions = open == 1 ? "Er is nog 1 vraag" : "Er zijn nog \(open) vragen"
      screen.say("U bent aan het eind. \(questions) open.", .bold)
    } else if interview.dossier.priorities(instrument).isEmpty {
      screen.say("Er is geen vraag meer open, maar het plan heeft nog geen prioriteiten.", .bold)
      screen.say(
        "Kies in de scan de ankerpunten waarmee u aan de slag gaat; dan vraagt voorzorg welke eerst komen."
      )
    } else {
      screen.say("Alle vragen zijn beantwoord.", .bold)
    }
    screen.say("Met :ga gaat u naar een vraag, bijvoorbeeld :ga 7.2. Enter of :stop stopt.")
  }

  func progress(_ path: String, _ interview: Interview) {
    let file = ProgressReport.file(path, interview.dossier, instrument: instrument, today: nil, inWords: true)
    screen.show(ProgressReport.parts(file, columns: screen.columns, bars: screen.bars))
  }

  func help() {
    var table = TextTable(columns: [.init("Typ"), .init("Wat er gebeurt", isFlexible: true)])
    for (word, meaning) in FillingCommand.explanations { table.addRow([word, meaning]) }
    screen.show(table.lines(fitting: screen.columns))
  }

  /// Explains what is asked: what it is about, how to answer, and an example.
  func explain(_ interview: Interview) {
    guard case .question(let question) = interview.step else {
      switch interview.step {
      case .parts: explainParts()
      case .done: screen.say(QuestionPresenter.nothingAsked(interview))
      default:
        screen.say(
          "Kies de ankerpunten die het eerst moeten. Van elk maakt voorzorg een prioriteit in het plan."
        )
      }
      return
    }
    if question.part == .scan,
      let ankerpunt = instrument.ankerpunten.first(where: { $0.title == question.topic })
    {
      screen.say("\(ankerpunt.title) (eigen uitleg van voorzorg)", .bold)
      screen.say(ankerpunt.explanation)
      screen.say("Vragen om samen te bespreken:")
      for guide in ankerpunt.guidingQuestions { screen.say("- \(guide)", indent: 2) }
    }
    screen.say(question.label, .bold)
    screen.say(question.field.guidance)
    if let example = question.field.example { screen.say("Voorbeeld: \(example)") }
  }

  /// What helps somebody who writes this answer in an editor.
  func guidance(_ interview: Interview) -> String? {
    guard case .question(let question) = interview.step else { return nil }
    let topic = question.topic.isEmpty ? question.heading : question.topic
    let example = question.field.example.map { ["Voorbeeld: \($0)"] } ?? []
    let lines = ["\(topic): \(question.label)", question.field.prompt, "", question.field.guidance] + example
    return lines.flatMap { $0.wrapped(to: 90) }.joined(separator: "\n")
  }

  /// What the file is called in which somebody writes this answer.
  func fileName(_ interview: Interview) -> String {
    guard case .question(let question) = interview.step else { return "volgorde" }
    return question.stableName.split(separator: ".").joined(separator: "-")
  }

  func unknownDestination(_ target: String, _ interview: Interview) -> String {
    guard !target.isEmpty else { return "Zeg erbij waarheen, bijvoorbeeld :ga 7.2 of :ga doel." }
    if interview.isMissingPriority(target) {
      return "Het plan heeft nog geen prioriteiten. Die komen uit de ankerpunten die u in de scan kiest."
    }
    let nearest = nearestName(to: target, among: interview.destinations).map { "Bedoelt u :ga \($0)?" }
    return "Er is geen vraag '\(target)'. "
      + (nearest ?? "Typ een nummer als 7.2 of de naam van een ankerpunt, of zoek met :zoek en een woord.")
  }
}
