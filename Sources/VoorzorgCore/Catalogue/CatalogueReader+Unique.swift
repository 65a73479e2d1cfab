extension CatalogueReader {
  /// The fixed name of an entry: lower-case ASCII words with hyphens between them, and no bare number.
  func fixedName() throws(CatalogueFault) -> String {
    let name = try string("naam")
    let words = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isFixed = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { $0 &- 97 < 26 || $0 &- 48 < 10 }
    }
    guard isFixed, Int(name) == nil else {
      throw try required("naam").fault("'\(name)' is no name: words of a-z and 0-9 with hyphens, no number")
    }
    return name
  }

  /// The elements of the array under a key, none of which has the name of another.
  func uniqueList<Element>(
    _ key: String,
    by name: (Element) -> String,
    _ read: (CatalogueReader) throws(CatalogueFault) -> Element
  ) throws(CatalogueFault) -> [Element] {
    let elements = try list(key, read)
    var names: Set<String> = []
    for (index, element) in elements.enumerated() where !names.insert(name(element)).inserted {
      throw fault("name '\(name(element))' stands twice", atElement: index, of: key)
    }
    return elements
  }

  /// The elements of the array under a key, which are numbered from 1 in their order.
  func numberedList<Element>(
    _ key: String,
    by name: (Element) -> String,
    number: (Element) -> Int,
    _ read: (CatalogueReader) throws(CatalogueFault) -> Element
  ) throws(CatalogueFault) -> [Element] {
    let elements = try uniqueList(key, by: name, read)
    for (index, element) in elements.enumerated() where number(element) != index + 1 {
      let message = "'\(name(element))' has number \(number(element)) at place \(index + 1)"
      throw fault(message, atElement: index, of: key)
    }
    return elements
  }

  /// The strings of an array that may be missing.
  func texts(_ key: String) throws(CatalogueFault) -> [String] {
    try optionalList(key) { element throws(CatalogueFault) in try element.string() }
  }
}
