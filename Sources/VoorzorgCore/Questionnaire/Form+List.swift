extension Form {
  /// A list of objects, each with a form of its own and an id that never changes; or a single object that is only there
  /// when something in it is answered.
  public final class List: Sendable {
    /// The key in the dossier.
    public let name: String
    /// What one of them is called, such as `Prioriteit`.
    public let itemName: String
    /// The form of each.
    public var form: Form {
      switch source {
      case .made(let form): form
      case .lazy(let lazy): lazy.value
      }
    }
    /// The name of the question whose answer becomes the id; ids are numbers when there is none.
    public let idField: String?
    /// The names of the questions whose answers say what an entry is about, for its heading.
    private let topicFields: [String]
    /// What the short numbers of the first entry's questions begin with, but for its position.
    let number: String?
    /// Whether it is one object rather than a list: a part of the dossier that may be left alone.
    public let isSingle: Bool
    let source: Source

    /// Where the form comes from.
    enum Source: Sendable {
      case made(Form)
      case lazy(Lazy<Form>)
    }

    /// The slots of the questions whose answers say what an entry is about.
    var topicSlots: [Int] { topicFields.compactMap(form.slot) }

    convenience init(
      name: String,
      itemName: String,
      form: Form,
      idField: String? = nil,
      topicFields: [String] = [],
      number: String? = nil
    ) {
      self.init(
        name: name,
        itemName: itemName,
        source: .made(form),
        idField: idField,
        topicFields: topicFields,
        number: number
      )
    }

    init(
      name: String,
      itemName: String,
      source: Source,
      idField: String? = nil,
      topicFields: [String] = [],
      number: String? = nil
    ) {
      self.name = name
      self.itemName = itemName
      self.source = source
      self.idField = idField
      self.topicFields = topicFields
      self.number = number
      isSingle = false
    }

    /// A part of the dossier that is `{}` as long as nothing in it is answered.
    init(part name: String, _ form: Lazy<Form>) {
      self.name = name
      source = .lazy(form)
      itemName = ""
      idField = nil
      topicFields = []
      number = nil
      isSingle = true
    }
  }
}
