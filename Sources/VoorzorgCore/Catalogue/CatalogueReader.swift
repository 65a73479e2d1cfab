/// Reads values of a catalogue strictly: what is missing, unknown or of the wrong type throws with its place.
struct CatalogueReader {
  let file: String
  let value: JSONValue

  /// A reader of the whole file.
  init(file: String, bytes: [UInt8]) throws(CatalogueFault) {
    let document = JSONDocument(bytes)
    let source = SourceText(file: file, document: document)
    if let fault = document.faults.first {
      let (line, column) = source.lineAndColumn(of: fault.offset)
      throw CatalogueFault(file: file, line: line, column: column, message: "\(fault.kind)")
    }
    guard let root = document.root else {
      throw CatalogueFault(file: file, line: 1, column: 1, message: "no value")
    }
    self.init(file: file, value: root)
  }

  private init(file: String, value: JSONValue) {
    self.file = file
    self.value = value
  }

  /// The fault `message` at this value.
  func fault(_ message: String) -> CatalogueFault {
    let source = SourceText(file: file, document: value.document)
    let (line, column) = source.lineAndColumn(of: value.offset)
    return CatalogueFault(file: file, line: line, column: column, message: message)
  }

  /// The fault `message` at an element of the array under a key.
  func fault(_ message: String, atElement index: Int, of key: String) -> CatalogueFault {
    let element = value[key]?.elements.dropFirst(index).first(where: { _ in true })
    return CatalogueReader(file: file, value: element ?? value).fault(message)
  }

  /// Refuses keys other than these, so that a misspelt key is not silently passed over.
  func allow(_ keys: String...) throws(CatalogueFault) {
    guard value.kind == .object else { throw fault("expected an object") }
    for member in value.members where !keys.contains(member.key.text ?? "") {
      throw CatalogueReader(file: file, value: member.key).fault("unknown key '\(member.key.text ?? "")'")
    }
  }

  /// The value under a key that may be missing or null.
  func optional(_ key: String) -> CatalogueReader? {
    guard let found = value[key], found.kind != .null else { return nil }
    return CatalogueReader(file: file, value: found)
  }

  /// The value under a key.
  func required(_ key: String) throws(CatalogueFault) -> CatalogueReader {
    guard let found = optional(key) else { throw fault("missing '\(key)'") }
    return found
  }

  /// This value as a string that is not empty.
  func string() throws(CatalogueFault) -> String {
    guard let text = value.text, !text.isEmpty else { throw fault("expected a string that is not empty") }
    return text
  }

  /// The string under a key.
  func string(_ key: String) throws(CatalogueFault) -> String {
    try required(key).string()
  }

  /// This value as a whole number.
  func number() throws(CatalogueFault) -> Int {
    guard let number = value.numeral.flatMap({ Int($0) }) else { throw fault("expected a whole number") }
    return number
  }

  /// The truth value under a key; false when it is missing.
  func flag(_ key: String) throws(CatalogueFault) -> Bool {
    guard let found = optional(key) else { return false }
    switch found.value.kind {
    case .yes: return true
    case .no: return false
    default: throw found.fault("expected true or false")
    }
  }

  /// The elements of the array under a key, each read by `read`.
  func list<Element>(
    _ key: String,
    _ read: (CatalogueReader) throws(CatalogueFault) -> Element
  ) throws(CatalogueFault) -> [Element] {
    let array = try required(key)
    guard array.value.kind == .array else { throw array.fault("expected an array") }
    var elements: [Element] = []
    for element in array.value.elements {
      elements.append(try read(CatalogueReader(file: file, value: element)))
    }
    return elements
  }

  /// The elements of an array that may be missing.
  func optionalList<Element>(
    _ key: String,
    _ read: (CatalogueReader) throws(CatalogueFault) -> Element
  ) throws(CatalogueFault) -> [Element] {
    optional(key) == nil ? [] : try list(key, read)
  }

  /// The string under a key as one of the cases of an enumeration.
  func choice<Choice: RawRepresentable>(
    _ key: String,
    of type: Choice.Type
  ) throws(CatalogueFault) -> Choice where Choice.RawValue == String {
    let found = try required(key)
    guard let choice = Choice(rawValue: try found.string()) else {
      throw found.fault("'\(found.value.text ?? "")' is no \(Choice.self)")
    }
    return choice
  }
}
