/// A question that has another answer in the newer dossier.
public struct AnswerChange: Sendable {
  /// The question within its form.
  public let entry: Form.Entry
  /// The entry of a list that it stands in; nil for a question of the dossier itself.
  let place: ComparedEntry?
  /// The answer in the older dossier; nil when there was none.
  public let old: Answer?
  /// The answer in the newer dossier; nil when there is none.
  public let new: Answer?
  /// Why it counts as a change.
  public let kind: ChangeKind
  /// How many days later the newer day is, negative when it is earlier; nil where there are no two days.
  public let days: Int?

  init?(_ entry: Form.Entry, at place: ComparedEntry?, from old: Answer?, to new: Answer?) {
    guard old != new else { return nil }
    self.entry = entry
    self.place = place
    self.old = old
    self.new = new
    kind = ChangeKind(from: old, to: new, entry: entry)
    if case .date(let from) = old, case .date(let to) = new {
      days = from.days(to: to)
    } else {
      days = nil
    }
  }

  /// The name of the question, with the entries of lists by their ids, which is the same in both dossiers.
  public var question: String { (place?.prefix ?? "") + entry.path }
}

extension ChangeKind {
  /// The kind of a change; the answers differ.
  init(from old: Answer?, to new: Answer?, entry: Form.Entry) {
    let unknown = Answer.choice(Field.unknown)
    switch (old, new) {
    case (nil, let new?):
      self = AnswerScale.completes(new, entry.field) ? .vooruitgang : .nieuwBeantwoord
    case (let old?, nil):
      self = AnswerScale.completes(old, entry.field) ? .stapTerug : .nietMeerBeantwoord
    case (unknown, _): self = .nieuwBekend
    case (_, unknown): self = .onbekendGeworden
    case (.date(let from)?, .date(let to)?) where AnswerScale.isPlanned(entry.field):
      self = from < to ? .later : .eerder
    case (.text?, .text?): self = entry.field.kind == .text ? .herschreven : .anders
    case (let old?, let new?):
      let ranks = [old, new].compactMap { AnswerScale.rank(of: $0, to: entry) }
      self =
        ranks.count < 2 || ranks[0] == ranks[1] ? .anders : ranks[0] < ranks[1] ? .vooruitgang : .stapTerug
    case (nil, nil): self = .anders
    }
  }
}
