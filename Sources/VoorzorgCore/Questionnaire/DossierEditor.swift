import TextKit

/// Changes a dossier by question name, as scripts do.
public struct DossierEditor: Sendable {
  /// The dossier with the changes so far.
  public private(set) var dossier: Dossier
  private let instrument: Instrument
  /// The questions under the keys of the dossier that were asked for, kept for the next name; none when a change may have
  /// made others.
  ///
  /// Headings in them may be of before a change: only names and places are used.
  private(set) var questionnaires: [String: Questionnaire] = [:]

  /// Why an answer cannot be given.
  public enum Problem: Error, Sendable, Equatable {
    /// No question has this name; perhaps the other was meant.
    case unknownQuestion(String, nearest: String?)
    /// The name is of an entry that a list does not have; this is the next that can be made, such as `monitor.2`.
    case missingEntry(String, next: String)
    /// Only a dossier of this subject has the question.
    case otherSubject(String, Dossier.Subject)
    /// A decision is no answer: it is recorded in another way.
    case decision(String)
    /// An answer without a question can only be taken away.
    case vervallen(String)
    /// The value is no answer to the question.
    case badValue(question: String, AnswerParser.Problem)
    /// The order names an ankerpunt or priority that does not exist, or one twice.
    case badOrder(String)
    /// The order leaves out a priority that holds answers.
    case orderDropsAnswers(String)
  }

  /// An editor of a dossier.
  public init(_ dossier: Dossier, instrument: Instrument) {
    self.dossier = dossier
    self.instrument = instrument
  }

  /// Gives the answer to the question with a name; an empty value takes it away.
  ///
  /// A list grows by naming the position behind its last entry. The name `implementatieplan` sets the order of
  /// the priorities (see ``setOrder(_:)``).
  public mutating func set(_ name: String, to value: String) throws(Problem) {
    if name == "implementatieplan" {
      try setOrder(value.split { $0.isWhitespace || $0 == "," }.map(String.init))
      return
    }
    if name.hasPrefix("\(Vervallen.key).") {
      guard value.isBlank else { throw .vervallen(name) }
      return try removeVervallen(name)
    }
    let key = String(name.prefix { $0 != "." })
    let questionnaire =
      questionnaires[key]
      ?? Questionnaire(dossier, under: [key], instrument: instrument, offeringEntries: true)
    questionnaires[key] = questionnaire
    guard let question = questionnaire.question(named: name) ?? self.question(numbered: name) else {
      throw unknown(name)
    }
    let answer: Answer?
    do {
      answer = try AnswerParser.answer(value, to: question.field)
    } catch {
      throw .badValue(question: question.name, error)
    }
    set(answer, to: question)
  }

  /// Takes away what is kept of a question that is gone.
  private mutating func removeVervallen(_ name: String) throws(Problem) {
    let names = dossier.vervallen.map { "\(Vervallen.key).\($0.vraag)" }
    guard names.contains(name) else {
      throw .unknownQuestion(name, nearest: nearestName(to: name, among: names))
    }
    dossier.vervallen.removeAll { "\(Vervallen.key).\($0.vraag)" == name }
  }

  /// Why no question has a name.
  private func unknown(_ name: String) -> Problem {
    if name == Besluit.key || name.hasPrefix("\(Besluit.key).") { return .decision(name) }
    let all = all
    if let next = all.nextEntry(insteadOf: name) { return .missingEntry(name, next: next) }
    let other: Dossier.Subject = dossier.subject == .gemeente ? .regio : .gemeente
    let elsewhere = Questionnaire(
      Dossier(for: instrument, subject: other),
      instrument: instrument,
      offeringEntries: true
    )
    if elsewhere.question(named: name) != nil { return .otherSubject(name, other) }
    return .unknownQuestion(name, nearest: all.nearestName(to: name))
  }

  private var all: Questionnaire {
    Questionnaire(dossier, instrument: instrument, offeringEntries: true)
  }

  /// The question with a short number such as `3.2`, which says nothing of the key that it is under.
  private func question(numbered number: String) -> Question? {
    number.contains { $0.isNumber } ? all.question(named: number) : nil
  }

  /// Gives or takes away the answer to a question of this dossier.
  public mutating func set(_ answer: Answer?, to question: Question) {
    let plan = instrument.plan
    let steps = question.place.steps
    let isAnkerpunt =
      steps.count == 1 && steps[0].list == plan.list && question.place.slot == plan.ankerpunt.index
    // Questions come with the entries of lists; those of a priority are known by the id that its ankerpunt gives it.
    if dossier.isNewEntry(at: steps) || isAnkerpunt { questionnaires = [:] }
    dossier.set(answer, at: question.place, form: instrument.form)
    // A new priority is known by its ankerpunt as soon as it has one.
    if isAnkerpunt, answer != nil {
      instrument.form.lists[plan.list].giveMissingIDs(&dossier.record.lists[plan.list], answeredOnly: true)
    }
  }

  /// Gives new list entries their ids. Called once all answers are in, since the id of a priority comes from its
  /// ankerpunt.
  public mutating func finish() {
    questionnaires = [:]
    giveIDs(&dossier.record, instrument.form)
  }

  private func giveIDs(_ record: inout Record, _ form: Form) {
    for (slot, list) in form.lists.enumerated() {
      if !list.isSingle { list.giveMissingIDs(&record.lists[slot]) }
      for index in record.lists[slot].indices { giveIDs(&record.lists[slot][index], list.form) }
    }
  }

  /// Puts the priorities in an order, by id; an ankerpunt without a priority gets one.
  ///
  /// A `+` before the name of an ankerpunt makes a new priority also where one has that id. A priority that is left
  /// out is dropped, but never one that holds answers.
  public mutating func setOrder(_ names: [String]) throws(Problem) {
    let plan = instrument.plan
    let list = instrument.form.lists[plan.list]
    let old = dossier.priorities(instrument)
    let byID = Dictionary(
      old.compactMap { record in record.id.map { ($0, record) } },
      uniquingKeysWith: { first, _ in first }
    )
    var used: Set<String> = []
    var new: [Record] = []
    for name in names {
      guard used.insert(name).inserted else { throw .badOrder(name) }
      let ankerpunt = name.hasPrefix("+") ? String(name.dropFirst()) : name
      if let kept = byID[name] {
        new.append(kept)
      } else if instrument.ankerpunt(named: ankerpunt) != nil {
        var entry = list.form.emptyRecord
        entry.answers[plan.ankerpunt.index] = .choice(ankerpunt)
        entry.id = list.newID(for: entry, among: old + new)
        new.append(entry)
      } else {
        throw .badOrder(name)
      }
    }
    for dropped in old where !new.contains(where: { $0.id == dropped.id }) {
      let isEmpty = dropped.answers.enumerated().allSatisfy {
        $0.element == nil || $0.offset == plan.ankerpunt.index
      }
      guard isEmpty, dropped.lists.allSatisfy(\.isEmpty) else { throw .orderDropsAnswers(dropped.id ?? "") }
    }
    dossier.record.lists[plan.list] = new
    dossier.settleOrder(instrument)
    questionnaires = [:]
  }
}
