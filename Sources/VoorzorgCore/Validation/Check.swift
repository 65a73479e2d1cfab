/// A dossier under check, with what the rules need to know besides.
struct Check {
  let instrument: Instrument
  let gemeenten: Gemeenten
  let dossier: Dossier
  /// The day that "past" is measured against; nil where no clock may be used.
  let today: Day?
  let status: Status
  let priorities: [Record]
  /// The rounds of the indicators.
  let monitor: Monitor
  /// The decisions, each with what has changed since.
  let decisions: [BesluitState]
  /// Every text in the dossier, with what is needed to name its question.
  let texts: [(place: AnswerPosition, text: String)]
  /// What the rules over the whole dossier need.
  let whole: WholeRules
  /// The texts that the document for a reader shows; none where no reader was asked for.
  var shown: [ShownText] = []

  init(
    _ dossier: Dossier,
    instrument: Instrument,
    gemeenten: Gemeenten,
    whole: WholeRules,
    today: Day?
  ) {
    self.instrument = instrument
    self.gemeenten = gemeenten
    self.whole = whole
    self.dossier = dossier
    self.today = today
    status = dossier.status(instrument)
    priorities = dossier.priorities(instrument)
    monitor = Monitor(dossier, instrument)
    decisions = dossier.decisionStates(instrument)
    var texts: [(place: AnswerPosition, text: String)] = []
    texts.reserveCapacity(160)
    dossier.visitAnswers(instrument.form) { position, answer in
      if case .text(let text) = answer { texts.append((position, text)) }
    }
    self.texts = texts
  }

  /// Whether the dossier has been offered, so that gaps are faults.
  var isOffered: Bool { status != .concept }

  /// The answer of an ankerpunt, by its place in the scan.
  func scan<Value>(_ index: Int, _ slot: KeyPath<ScanSlots, Slot<Value>>) -> Value? {
    dossier.record[instrument.scan[index][keyPath: slot]]
  }

  /// Whether something is said of an ankerpunt, by its place in the scan.
  func isDescribed(_ ankerpunt: Int) -> Bool {
    let title = instrument.ankerpunten[ankerpunt].title
    let entries = instrument.form.entries
    // The slots of one ankerpunt lie side by side.
    return entries[instrument.scan[ankerpunt].aanDeSlag.index...].indices
      .prefix { entries[$0].topic == title }
      .contains { dossier.record.answers[$0] != nil }
  }

  /// The ankerpunten that the municipality will work on, by their place in the scan.
  var chosen: [Int] { dossier.chosen(instrument) }

  /// The name of a question of the scan.
  func name(_ ankerpunt: Int, _ field: String) -> String {
    "voorzorgscan.\(instrument.ankerpunten[ankerpunt].name).\(field)"
  }

  /// The name of a question of a priority.
  func name(priority: Int, _ field: String) -> String {
    "implementatieplan.\(priority + 1).\(field)"
  }
}
