/// Where a round of the indicators has its answers.
public struct MonitorSlots: Sendable {
  /// The year of the round.
  public let jaar: Slot<Int>
  /// The half of the year, a ``Monitor/Half``.
  public let halfjaar: Slot<String>
  /// Whose answers they are, a ``Monitor/Level``.
  public let niveau: Slot<String>
  /// Who filled it in.
  public let ingevuldDoor: Slot<String>
  /// The day of the answers.
  public let datum: Slot<Day>
  /// The support that is asked for.
  public let ondersteuning: Slot<String>
  /// The questions of each indicator, in the order of the report.
  public let indicatoren: [IndicatorQuestions]
  let list: Int

  init(_ form: Form, _ indicatoren: Indicatoren) throws(CatalogueFault) {
    list = try SlotFinder(form: form, file: "onderdelen.json").list("monitor")
    let find = SlotFinder(form: form.lists[list].form, file: "onderdelen.json")
    jaar = try find.slot("jaar")
    halfjaar = try find.slot("halfjaar")
    niveau = try find.slot("niveau")
    ingevuldDoor = try find.slot("ingevuldDoor")
    datum = try find.slot("datum")
    ondersteuning = try find.slot("ondersteuning")
    self.indicatoren = try indicatoren.indicatoren.map { indicator throws(CatalogueFault) in
      try IndicatorQuestions(indicator, find)
    }
  }

  /// The questions of the indicator with a name.
  func questions(of name: String) -> IndicatorQuestions? {
    indicatoren.first { $0.indicator.name == name }
  }
}

/// The questions that a round asks about one indicator (S3).
public struct IndicatorQuestions: Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// Its questions, where a question has parts one for each part.
  public let questions: [MonitorQuestion]
  /// What a reader has to know of the answers.
  public let toelichting: Slot<String>

  init(_ indicator: Indicator, _ find: SlotFinder) throws(CatalogueFault) {
    self.indicator = indicator
    let path = "indicatoren.\(indicator.name)."
    toelichting = try find.slot(path + "toelichting")
    var questions: [MonitorQuestion] = []
    for subvraag in indicator.subvragen {
      if subvraag.onderdelen.isEmpty {
        questions.append(MonitorQuestion(subvraag, nil, slot: try find.index(path + subvraag.name)))
      }
      for onderdeel in subvraag.onderdelen {
        let slot = try find.index("\(path)\(subvraag.name).\(onderdeel.name)")
        questions.append(MonitorQuestion(subvraag, onderdeel, slot: slot))
      }
    }
    self.questions = questions
  }

  /// The questions that count for a score.
  func counting(for score: Indicator.Score) -> [MonitorQuestion] {
    questions.filter { $0.subvraag.countsForColour && ($0.scoreName ?? score.name) == score.name }
  }
}

/// A question of an indicator that has one answer: a sub-question, or a part of one.
public struct MonitorQuestion: Sendable {
  /// The sub-question.
  public let subvraag: Indicator.Subvraag
  /// The part of it, where it has parts.
  public let onderdeel: Indicator.Onderdeel?
  /// Where a round has the answer.
  let slot: Int

  init(_ subvraag: Indicator.Subvraag, _ onderdeel: Indicator.Onderdeel?, slot: Int) {
    self.subvraag = subvraag
    self.onderdeel = onderdeel
    self.slot = slot
  }

  /// What it is about, in a few words.
  public var label: String {
    onderdeel.map { "\(subvraag.shortTitle): \($0.wording.label)" } ?? subvraag.shortTitle
  }

  /// The score that it counts for, where the indicator has several.
  public var scoreName: String? { onderdeel?.scoreName ?? subvraag.scoreName }

  /// An answer as words: a choice by what the list calls it.
  func wording(of answer: Answer) -> String {
    if case .choice(let name) = answer, let item = subvraag.list?.item(named: name) {
      return item.wording.label
    }
    return AnswerWording.plain(answer)
  }

  /// What centrumgemeenten answered; nil where nothing is counted.
  public var national: Indicator.NationalFigures? { onderdeel?.national ?? subvraag.national }
}
