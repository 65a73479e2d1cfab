/// Puts a form together, key by key in the order in which they are written.
struct FormBuilder {
  private var entries: [Form.Entry] = []
  private var lists: [Form.List] = []
  private var members: [(key: String, member: Form.Member)] = []
  /// The part that the questions belong to; nil for the dossier itself, where the path tells.
  private let part: Part?

  init(part: Part? = nil) {
    self.part = part
  }

  /// The form.
  var form: Form {
    Form(entries: entries, lists: lists, root: Form.Group(members))
  }

  /// Adds questions to the object itself.
  mutating func add(_ fields: [Field]) {
    for field in fields {
      members.append((field.name, add(field, path: field.name, topic: "")))
    }
  }

  /// Adds a group with questions.
  mutating func addGroup(_ key: String, topic: String, _ fields: [Field]) {
    members.append((key, group(path: key, topic: topic, fields)))
  }

  /// Adds a group of groups, each with the same questions.
  mutating func addGroup(_ key: String, ofGroups groups: [(key: String, topic: String)], _ fields: [Field]) {
    var inner: [(key: String, member: Form.Member)] = []
    for each in groups {
      inner.append((each.key, group(path: "\(key).\(each.key)", topic: each.topic, fields)))
    }
    members.append((key, .group(Form.Group(inner))))
  }

  /// Adds a list.
  mutating func addList(_ list: Form.List) {
    lists.append(list)
    members.append((list.name, .list(slot: lists.count - 1)))
  }

  /// Adds a part that is always empty in this version.
  mutating func addReserved(_ key: String, isList: Bool) {
    members.append((key, .reserved(isList: isList)))
  }

  private mutating func group(path: String, topic: String, _ fields: [Field]) -> Form.Member {
    var inner: [(key: String, member: Form.Member)] = []
    for field in fields {
      inner.append((field.name, add(field, path: "\(path).\(field.name)", topic: topic)))
    }
    return .group(Form.Group(inner))
  }

  private mutating func add(_ field: Field, path: String, topic: String) -> Form.Member {
    entries.append(Form.Entry(field: field, path: path, topic: topic, part: part ?? Part(path: path)))
    return .entry(slot: entries.count - 1)
  }
}
