/// The questions of one object in a dossier and the order in which they are written.
///
/// A form is made from the catalogues. Each question has a slot, its index in ``Record/answers``; each list
/// (such as the priorities) has a slot in ``Record/lists``. Objects within the object are groups: they order
/// the file and the names, and take no slots of their own.
public struct Form: Sendable {
  /// A question and where it stands within the form.
  ///
  /// A class, because walks hand out thousands of them and a reference is one count where a copy is ten.
  public final class Entry: Sendable {
    /// The question.
    public let field: Field
    /// Its path within the form, such as `voorzorgscan.outreach.aanbod`.
    public let path: String
    /// What it is about, such as the ankerpunt it belongs to; empty when it stands by itself.
    public let topic: String
    /// The part of the dossier it belongs to.
    public let part: Part

    init(field: Field, path: String, topic: String, part: Part) {
      self.field = field
      self.path = path
      self.topic = topic
      self.part = part
    }
  }

  /// A list of objects, each with a form of its own and an id that never changes.
  public struct List: Sendable {
    /// The key in the dossier.
    public let name: String
    /// What one of them is called, such as `Prioriteit`.
    public let itemName: String
    /// The form of each.
    public let form: Form
    /// The name of the question whose answer becomes the id; ids are numbers when there is none.
    public let idField: String?
  }

  /// What stands under a key, in the order in which it is written.
  enum Member: Sendable {
    case entry(slot: Int)
    case group(Group)
    case list(slot: Int)
    /// A part that a later version fills in: always empty.
    case reserved(isList: Bool)
  }

  /// An object within the object.
  struct Group: Sendable {
    var keys: [String] = []
    var members: [Member] = []
    /// The hashes of `keys` (see ``JSONParser/hash(_:)``), so that reading compares numbers first.
    var hashes: [UInt32] = []

    mutating func append(_ key: String, _ member: Member) {
      keys.append(key)
      members.append(member)
      hashes.append(JSONParser.hash(key))
    }
  }

  /// The questions by slot.
  public private(set) var entries: [Entry] = []
  /// The lists by slot.
  public private(set) var lists: [List] = []
  /// The keys of the object itself.
  private(set) var root = Group()
  private var slots: [String: Int] = [:]
  /// The part that its questions belong to; nil for the dossier itself, where the path tells.
  private let part: Part?

  /// A form with no questions yet.
  init(part: Part? = nil) {
    self.part = part
  }

  /// The slot of a question by its path within the form.
  public func slot(of path: String) -> Int? { slots[path] }

  /// The slot of a list by its key.
  public func list(named name: String) -> Int? { lists.firstIndex { $0.name == name } }

  /// An unanswered record of this form.
  public var emptyRecord: Record {
    Record(
      answers: Array(repeating: nil, count: entries.count),
      lists: Array(repeating: [], count: lists.count)
    )
  }
}

extension Form {
  /// Adds questions to the object itself.
  mutating func add(_ fields: [Field]) {
    for field in fields {
      root.append(field.name, .entry(slot: add(field, path: field.name, topic: "")))
    }
  }

  /// Adds a group with questions.
  mutating func addGroup(_ key: String, topic: String, _ fields: [Field]) {
    root.append(key, .group(group(path: key, topic: topic, fields)))
  }

  /// Adds a group of groups, each with the same questions.
  mutating func addGroup(_ key: String, ofGroups groups: [(key: String, topic: String)], _ fields: [Field]) {
    var outer = Group()
    for inner in groups {
      outer.append(inner.key, .group(group(path: "\(key).\(inner.key)", topic: inner.topic, fields)))
    }
    root.append(key, .group(outer))
  }

  /// Adds a list.
  mutating func addList(_ list: List) {
    lists.append(list)
    root.append(list.name, .list(slot: lists.count - 1))
  }

  /// Adds a part that is always empty in this version.
  mutating func addReserved(_ key: String, isList: Bool) {
    root.append(key, .reserved(isList: isList))
  }

  private mutating func group(path: String, topic: String, _ fields: [Field]) -> Group {
    var group = Group()
    for field in fields {
      group.append(field.name, .entry(slot: add(field, path: "\(path).\(field.name)", topic: topic)))
    }
    return group
  }

  private mutating func add(_ field: Field, path: String, topic: String) -> Int {
    entries.append(Entry(field: field, path: path, topic: topic, part: part ?? Part(path: path)))
    slots[path] = entries.count - 1
    return entries.count - 1
  }
}
