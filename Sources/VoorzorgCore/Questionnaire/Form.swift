/// The questions of one object in a dossier and the order in which they are written.
///
/// A form is made from the catalogues. Each question has a slot, its index in ``Record/answers``; each list
/// (such as the priorities) has a slot in ``Record/lists``. Objects within the object are groups: they order
/// the file and the names, and take no slots of their own.
///
/// Forms and what they hold are immutable classes: every walk over a dossier hands them around, and a reference
/// costs one count where a copy would cost ten.
public final class Form: Sendable {
  /// A question and where it stands within the form.
  public final class Entry: Sendable {
    /// The question.
    public let field: Field
    /// Its path within the form, such as `voorzorgscan.outreach.aanbod`.
    public let path: String
    /// What the questions around it are called together; nil when it stands by itself.
    let heading: Heading?
    /// The part of the dossier it belongs to.
    public let part: Part

    /// What it is about, such as the ankerpunt it belongs to; empty when it stands by itself.
    public var topic: String { heading?.topic ?? "" }

    /// Whether progress counts it: an added question of scan and plan is optional, and a remark nobody misses.
    public var isCounted: Bool { part.counts(field) }

    init(field: Field, path: String, heading: Heading?, part: Part) {
      self.field = field
      self.path = path
      self.heading = heading
      self.part = part
    }
  }

  /// What questions that are asked together are called.
  public final class Heading: Sendable {
    /// Where one is, such as `Ankerpunt 3 van 12`.
    let text: String
    /// The title of what it is about; empty where the text says it all.
    let topic: String
    /// What the short numbers of its questions begin with; nil where they have none.
    let number: String?

    init(_ text: String, topic: String = "", number: String? = nil) {
      self.text = text
      self.topic = topic
      self.number = number
    }
  }

  /// What stands under a key, in the order in which it is written.
  enum Member: Sendable {
    case entry(slot: Int)
    case group(Group)
    case list(slot: Int)
    /// The decisions that were recorded: nobody is asked for them.
    case besluiten
    /// What contributors differ about: nobody is asked for it.
    case openPunten
    /// Answers without a question: nobody is asked for them.
    case vervallen
  }

  /// An object within the object.
  final class Group: Sendable {
    let keys: [String]
    let members: [Member]
    /// The hashes of `keys` (see ``JSONParser/hash(_:)``), so that reading compares numbers first.
    let hashes: [UInt32]

    init(_ members: [(key: String, member: Member)]) {
      keys = members.map(\.key)
      self.members = members.map(\.member)
      hashes = keys.map(JSONParser.hash)
    }

    /// The members with some keys only.
    func keeping(_ wanted: Set<String>) -> Group {
      Group(zip(keys, members).filter { wanted.contains($0.0) }.map { (key: $0.0, member: $0.1) })
    }
  }

  /// The questions by slot.
  public let entries: [Entry]
  /// The lists by slot.
  public let lists: [List]
  /// The keys of the object itself.
  let root: Group
  /// The keys in a dossier of a region.
  let regionalRoot: Group
  /// For each question which it is of those with its heading, from 1.
  let positions: [Int]
  /// For each question how many its heading has: those of the form, or all in an optional part and where it has only our
  /// own.
  let counts: [Int]
  private let slots: [String: Int]

  init(entries: [Entry], lists: [List], root: Group, regionalRoot: Group) {
    self.entries = entries
    self.lists = lists
    self.root = root
    self.regionalRoot = regionalRoot
    slots = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($0.element.path, $0.offset) })
    var seen: [ObjectIdentifier?: Int] = [:]
    var counted: [ObjectIdentifier?: Int] = [:]
    positions = entries.map { entry in
      let heading = entry.heading.map(ObjectIdentifier.init)
      seen[heading, default: 0] += 1
      if entry.part.isOptional || !entry.field.isAdded { counted[heading, default: 0] += 1 }
      return seen[heading, default: 0]
    }
    let total = seen
    counts = entries.map { entry in
      let heading = entry.heading.map(ObjectIdentifier.init)
      return counted[heading] ?? total[heading] ?? 0
    }
  }

  /// The keys in a dossier of a subject.
  func root(for subject: Dossier.Subject) -> Group {
    switch subject {
    case .gemeente: root
    case .regio: regionalRoot
    }
  }

  /// The slot of a question by its path within the form.
  public func slot(of path: String) -> Int? { slots[path] }

  /// The slot of a list by its key; in the form of a dossier that of a municipality, where both kinds have one.
  public func list(named name: String) -> Int? { lists.firstIndex { $0.name == name } }

  /// The slot of a list or part by its key in a dossier of a subject: a municipality and a region have different
  /// ones under one key.
  func list(named name: String, for subject: Dossier.Subject) -> Int? {
    for case .list(let slot) in root(for: subject).members where lists[slot].name == name { return slot }
    return nil
  }

  /// An unanswered record of this form.
  public var emptyRecord: Record {
    Record(
      answers: Array(repeating: nil, count: entries.count),
      lists: Array(repeating: [], count: lists.count)
    )
  }
}
