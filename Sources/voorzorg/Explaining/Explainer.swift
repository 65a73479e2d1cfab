import TerminalKit
import TextKit
import VoorzorgCore

/// Explains topics of the instrument as lines of text.
struct Explainer {
  /// A topic that there is not.
  struct UnknownTopic: Error, Equatable {
    let message: String
  }

  let instrument: Instrument
  let columns: Int

  /// What is explained beside ankerpunten, fields, rules and municipalities.
  var parts: [any ExplainedPart] {
    [
      StappenPart(explainer: self),
      PijlersPart(explainer: self),
      RegioplanPart(explainer: self),
      IndicatorenPart(explainer: self),
      ActieplanPart(explainer: self),
      BegrippenPart(explainer: self),
      SjabloonPart(explainer: self),
    ]
  }

  /// The explanation of a topic: the words of the command line.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  func explain(_ words: [String]) throws(CatalogueFault) -> Result<[String], UnknownTopic> {
    let topic = words.joined(separator: " ").folded
    switch words.first?.folded {
    case nil: return .success(overview)
    case "zoek": return try found(Array(words.dropFirst()))
    case "ankerpunten": return .success(ankerpunten + behind(fieldLines(called: topic)))
    case "ankerpunt" where words.count > 1:
      guard case .success(let lines) = try explain(Array(words.dropFirst())) else {
        return .failure(try unknown(words))
      }
      return .success(lines)
    case "plan", "velden", "implementatieplan": return .success(self.fields)
    case "regels": return .success(rules)
    case "vragen": return questions(in: Array(words.dropFirst())).map(lines)
    case "gemeenten", "gemeente":
      let fields = words.count > 1 ? [] : behind(fieldLines(called: topic))
      return try foundGemeenten(words.dropFirst().joined(separator: " ")).map {
        table(of: $0.found, in: $0.list) + fields
      }
    default: break
    }
    // Pages end in links; a fault in those is thrown here, once for all of them.
    _ = try Verbanden.load()
    if let ankerpunt = instrument.ankerpunten.first(where: {
      [$0.name, "\($0.number)", $0.title.folded, $0.shortTitle.folded].contains(topic)
    }) {
      return .success(
        explain(ankerpunt) + behind(try partLines(words) ?? []) + behind(fieldLines(called: topic))
      )
    }
    let fields = fieldLines(called: topic)
    if let lines = try partLines(words) { return .success(lines + behind(fields)) }
    if let rule = Checker.descriptions.first(where: { $0.code.folded == topic }) {
      return .success(explain(rule))
    }
    if let list = instrument.allLists.first(where: { $0.name == topic }) {
      return .success(explain(list) + fields)
    }
    if words.count == 1,
      let question = allQuestions.first(where: { $0.name == words[0] || $0.number == words[0] })
    {
      return .success(explain(question.field))
    }
    if !fields.isEmpty { return .success(fields) }
    return .failure(try unknown(words))
  }

  /// What there is to say of the fields with a name or label: a word of the instrument can be the name of a field too.
  private func fieldLines(called topic: String) -> [String] {
    instrument.allFields.filter { $0.name.folded == topic || $0.label.folded == topic }.flatMap(explain)
  }

  private func behind(_ lines: [String]) -> [String] { lines.isEmpty ? [] : [""] + lines }

  /// What the other parts say of a topic, one below the other; nil when none knows it.
  private func partLines(_ words: [String]) throws(CatalogueFault) -> [String]? {
    var lines: [String] = []
    for part in parts {
      guard let found = try part.explain(words) else { continue }
      lines += (lines.isEmpty ? [] : [""]) + found
    }
    return lines.isEmpty ? nil : lines
  }

  /// Everything that can be asked for by name, with what it is, each name once.
  var topics: [ExplainedTopic] {
    get throws(CatalogueFault) {
      var all = [
        ExplainedTopic(name: "zoek", meaning: "zoekt woorden in het hele instrument"),
        ExplainedTopic(name: "ankerpunten", meaning: "alle ankerpunten"),
        ExplainedTopic(name: "plan", meaning: "de velden van het plan"),
        ExplainedTopic(name: "regels", meaning: "alle regels"),
        ExplainedTopic(name: "vragen", meaning: "de namen van vragen"),
        ExplainedTopic(name: "gemeenten", meaning: "namen en codes van gemeenten"),
      ]
      all += instrument.ankerpunten.map { ExplainedTopic(name: $0.name, meaning: $0.title) }
      for part in parts { all += try part.topics() }
      all += instrument.allFields.map { ExplainedTopic(name: $0.name, meaning: $0.label) }
      all += Checker.descriptions.map { ExplainedTopic(name: $0.code, meaning: $0.summary) }
      var names: Set<String> = []
      return all.filter { names.insert($0.name).inserted }
    }
  }

  private var overview: [String] {
    var table = TextTable(columns: [.init("Onderwerp"), .init("Wat u krijgt", isFlexible: true)])
    table.addRow(["zoek WOORDEN", "alles waar die woorden in staan, zoals 'uitleg zoek briefadres'"])
    table.addRow(["ankerpunten", "de twaalf ankerpunten van de voorzorgscan"])
    table.addRow([
      "NAAM van een ankerpunt", "wat het is, hulpvragen en verbanden, zoals 'uitleg respijtopties'",
    ])
    table.addRow(["plan", "de velden van het implementatieplan"])
    table.addRow(["NAAM van een veld", "wat u daar invult, zoals 'uitleg doel'"])
    for topic in parts.flatMap(\.overview) { table.addRow([topic.name, topic.meaning]) }
    table.addRow(["regels", "waarop een dossier wordt gecontroleerd"])
    table.addRow([
      "vragen [ONDERDEEL]", "de namen van vragen, voor 'beantwoorden', zoals 'uitleg vragen basis'",
    ])
    table.addRow(["gemeenten [NAAM]", "namen en codes van gemeenten"])
    return table.lines(fitting: columns)
  }

  private var ankerpunten: [String] {
    var table = TextTable(columns: [
      .init("Nr.", alignment: .right), .init("Ankerpunt", isFlexible: true), .init("Naam in het dossier"),
    ])
    for ankerpunt in instrument.ankerpunten {
      table.addRow(["\(ankerpunt.number)", ankerpunt.title, ankerpunt.name])
    }
    return table.lines(fitting: columns)
  }

  private var fields: [String] {
    var table = TextTable(columns: [
      .init("Nr.", alignment: .right), .init("Veld", isFlexible: true), .init("Naam"), .init("Moment"),
    ])
    for (index, field) in instrument.planFields.enumerated() {
      table.addRow([
        field.isAdded ? "" : "\(index + 1)", field.label + (field.isAdded ? " (toegevoegd)" : ""), field.name,
        field.moment.rawValue,
      ])
    }
    return table.lines(fitting: columns)
  }

  private var rules: [String] {
    var table = TextTable(columns: [.init("Code"), .init("Ernst"), .init("Regel", isFlexible: true)])
    for rule in Checker.descriptions { table.addRow([rule.code, rule.severity.rawValue, rule.summary]) }
    return table.lines(fitting: columns) + [
      "", "De regels zijn van voorzorg zelf; de bronnen geven geen oordeel over antwoorden.",
    ]
  }

  /// The fields of a list; of a long one the names only, since nobody reads so many at once.
  private func explain(_ list: Form.List) -> [String] {
    guard list.form.entries.count > 30 else { return list.form.entries.flatMap { explain($0.field) } }
    let questions = questions(in: list)
    guard let first = questions.first else { return [] }
    let introduction =
      "Het onderdeel '\(list.name)' van een dossier heeft \(questions.count) vragen. Uitleg bij één vraag: "
      + "'voorzorg uitleg \(first.name)'."
    return introduction.wrapped(to: columns) + [""] + lines(of: questions)
  }
}
