/// What changed from one dossier to a newer one of the same municipality, question by question.
public struct Comparison: Sendable {
  /// The older dossier.
  public let old: ComparedDossier
  /// The newer dossier.
  public let new: ComparedDossier
  /// The questions with another answer, in the order of the form. What stands in an entry that is new or gone is not among
  /// them: that entry is told as one.
  public let answers: [AnswerChange]
  /// The entries of lists that are new, gone or moved.
  public let entries: [EntryChange]
  /// The priorities of either, the newer order first.
  public let priorities: [PriorityChange]
  /// What became of the monitor, level by level.
  public let levels: [LevelChange]
  /// The decisions that came, or are gone.
  public let decisions: DecisionChanges
  /// What contributors differ about, then and now.
  public let openPunten: OpenPointChanges
  /// The findings of then and now.
  public let findings: FindingChanges

  /// Compares two dossiers.
  public init(_ old: ComparedDossier, _ new: ComparedDossier, checker: Checker, instrument: Instrument) {
    self.old = old
    self.new = new
    let records = RecordComparison(old.dossier, new.dossier, instrument.form)
    answers = records.answers
    entries = records.entries
    priorities = PriorityChange.all(old.dossier, new.dossier, entries: records.entries, instrument)
    levels = LevelChange.all(Monitor(old.dossier, instrument), Monitor(new.dossier, instrument))
    decisions = DecisionChanges(old.dossier, new.dossier)
    openPunten = OpenPointChanges(old.dossier, new.dossier)
    findings = FindingChanges(old.dossier, new.dossier, checker: checker, instrument: instrument)
  }

  /// Whether nothing differs: no answer, no entry, no order, no decision, no open point.
  public var isEmpty: Bool {
    answers.isEmpty && entries.isEmpty && decisions.isEmpty && openPunten.isEmpty
  }

  /// The changes of a kind.
  func answers(_ kind: ChangeKind) -> [AnswerChange] { answers.filter { $0.kind == kind } }
}
