/// An entry of a list as it stands in two dossiers, known again by its id.
public final class ComparedEntry: Sendable {
  let outer: ComparedEntry?
  let list: Form.List
  /// What holds on to it while its position changes; empty for a part of the dossier.
  public let id: String
  /// Its position in the older dossier, from 1; nil when it is not there.
  public let oldPosition: Int?
  /// Its position in the newer dossier, from 1; nil when it is not there.
  public let newPosition: Int?
  /// Its answers in the older dossier; nil when it is not there.
  public let old: Record?
  /// Its answers in the newer dossier; nil when it is not there.
  public let new: Record?

  init(
    outer: ComparedEntry?,
    list: Form.List,
    id: String,
    old: (position: Int, record: Record)?,
    new: (position: Int, record: Record)?
  ) {
    self.outer = outer
    self.list = list
    self.id = id
    oldPosition = old?.position
    newPosition = new?.position
    self.old = old?.record
    self.new = new?.record
  }

  /// What the names of its questions begin with, such as `implementatieplan.outreach.`.
  public var prefix: String { (outer?.prefix ?? "") + list.prefix(ofEntry: list.isSingle ? nil : id) }

  /// Its answers now, or then when it is gone.
  var record: Record? { new ?? old }

  /// What one such entry is called, such as `Prioriteit`.
  public var itemName: String { list.itemName }

  /// What it is about: the answers that say so, else its first one; nil when it has none.
  public var topic: String? {
    guard let record else { return nil }
    let slots = list.topicSlots.filter { record.answers[$0] != nil }
    let first = list.form.entries.indices.first { record.answers[$0] != nil }
    let shown = slots.isEmpty ? [first].compactMap(\.self) : slots
    let words = shown.compactMap { slot in
      record.answers[slot].map { AnswerWording.short($0, to: list.form.entries[slot].field) }
    }
    return words.isEmpty ? nil : AnswerWording.firstSentence(words.joined(separator: ", "))
  }
}
