/// Puts a form together, key by key in the order in which they are written.
struct FormBuilder {
  private var entries: [Form.Entry] = []
  private var lists: [Form.List] = []
  /// The members of the object itself, and of the groups that are being filled.
  private var open: [Level] = [Level()]
  private let part: Part

  /// An object that is being filled.
  private struct Level {
    var path = ""
    var heading: Form.Heading?
    var members: [Member] = []

    func group(for subject: Dossier.Subject) -> Form.Group {
      Form.Group(members.filter { $0.subject == nil || $0.subject == subject }.map { ($0.key, $0.member) })
    }
  }

  private struct Member {
    let key: String
    let member: Form.Member
    /// Whose dossiers have it; nil for all.
    var subject: Dossier.Subject?
  }

  /// A builder of a form whose questions belong to a part of the dossier.
  init(part: Part) {
    self.part = part
  }

  /// The form.
  var form: Form {
    Form(
      entries: entries,
      lists: lists,
      root: open[0].group(for: .gemeente),
      regionalRoot: open[0].group(for: .regio)
    )
  }

  /// Adds a question.
  ///
  /// - Parameter part: the part it belongs to, where that is another than that of the form.
  mutating func add(_ field: Field, part: Part? = nil) {
    let level = open[open.count - 1]
    entries.append(
      Form.Entry(
        field: field,
        path: level.path + field.name,
        heading: level.heading,
        part: part ?? self.part
      )
    )
    append(field.name, .entry(slot: entries.count - 1))
  }

  /// Adds questions.
  mutating func add(_ fields: [Field], part: Part? = nil) {
    for field in fields { add(field, part: part) }
  }

  /// Adds a group, filled by `fill`. Without a heading of its own its questions come under the one around it.
  ///
  /// - Parameter subject: whose dossiers have it; nil for all.
  mutating func addGroup(
    _ key: String,
    heading: Form.Heading? = nil,
    for subject: Dossier.Subject? = nil,
    _ fill: (inout FormBuilder) -> Void
  ) {
    let outer = open[open.count - 1]
    open.append(Level(path: "\(outer.path)\(key).", heading: heading ?? outer.heading))
    fill(&self)
    append(key, .group(open.removeLast().group(for: subject ?? .gemeente)), for: subject)
  }

  /// Puts what `fill` adds to the object under a heading, without a group in the file.
  mutating func addHeading(_ heading: Form.Heading, _ fill: (inout FormBuilder) -> Void) {
    let outer = open[open.count - 1].heading
    open[open.count - 1].heading = heading
    fill(&self)
    open[open.count - 1].heading = outer
  }

  /// Adds questions under a heading.
  mutating func add(_ fields: [Field], heading: Form.Heading) {
    addHeading(heading) { $0.add(fields) }
  }

  /// Adds a list, or a part that may be left alone.
  ///
  /// - Parameter subject: whose dossiers have it; nil for all.
  mutating func addList(_ list: Form.List, for subject: Dossier.Subject? = nil) {
    lists.append(list)
    append(list.name, .list(slot: lists.count - 1), for: subject)
  }

  /// Adds the decisions.
  mutating func addBesluiten(_ key: String) {
    append(key, .besluiten)
  }

  /// Adds the open points.
  mutating func addOpenPunten(_ key: String) {
    append(key, .openPunten)
  }

  /// Adds the answers without a question.
  mutating func addVervallen(_ key: String) {
    append(key, .vervallen)
  }

  private mutating func append(_ key: String, _ member: Form.Member, for subject: Dossier.Subject? = nil) {
    open[open.count - 1].members.append(Member(key: key, member: member, subject: subject))
  }
}
