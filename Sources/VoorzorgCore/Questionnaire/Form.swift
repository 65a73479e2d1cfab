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
  public final class List: Sendable {
    /// The key in the dossier.
    public let name: String
    /// What one of them is called, such as `Prioriteit`.
    public let itemName: String
    /// The form of each.
    public let form: Form
    /// The name of the question whose answer becomes the id; ids are numbers when there is none.
    public let idField: String?

    init(name: String, itemName: String, form: Form, idField: String? = nil) {
      self.name = name
      self.itemName = itemName
      self.form = form
      self.idField = idField
    }
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
  }

  /// The questions by slot.
  public let entries: [Entry]
  /// The lists by slot.
  public let lists: [List]
  /// The keys of the object itself.
  let root: Group
  private let slots: [String: Int]

  init(entries: [Entry], lists: [List], root: Group) {
    self.entries = entries
    self.lists = lists
    self.root = root
    slots = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($0.element.path, $0.offset) })
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
