/// An entry of a catalogue that is found by its name.
protocol NamedEntry {
  /// The name, a fixed slug that no sibling has.
  var name: String { get }
}

/// An entry of a catalogue that people also find by its place among its siblings.
protocol NumberedEntry: NamedEntry {
  /// The place among its siblings, from 1.
  var number: Int { get }
}

extension CatalogueReader {
  /// The name under `naam`: words of lower-case ASCII letters and digits with a hyphen between them.
  ///
  /// Names are joined with dots and share their place with numbers, so a name holds no dot and starts with a
  /// letter.
  func slug() throws(CatalogueFault) -> String {
    let found = try required("naam")
    let name = try found.string()
    guard name.isSlug else {
      throw found.fault("'\(name)' is no slug")
    }
    return name
  }

  /// The entries of the array under a key, each with a name of its own.
  func named<Entry: NamedEntry>(
    _ key: String,
    _ read: (CatalogueReader) throws(CatalogueFault) -> Entry
  ) throws(CatalogueFault) -> [Entry] {
    let entries = try list(key, read)
    var names: Set<String> = []
    for (index, entry) in entries.enumerated() where !names.insert(entry.name).inserted {
      throw fault("name '\(entry.name)' stands twice", atElement: index, of: key)
    }
    return entries
  }

  /// The entries of the array under a key, each with a name of its own, numbered from 1.
  func numbered<Entry: NumberedEntry>(
    _ key: String,
    _ read: (CatalogueReader) throws(CatalogueFault) -> Entry
  ) throws(CatalogueFault) -> [Entry] {
    let entries = try named(key, read)
    for (index, entry) in entries.enumerated() where entry.number != index + 1 {
      throw fault(
        "'\(entry.name)' has number \(entry.number) at place \(index + 1)",
        atElement: index,
        of: key
      )
    }
    return entries
  }
}

extension String {
  /// Whether it can be a fixed name: words of lower-case ASCII letters and digits with a hyphen between them, the first
  /// of which is a letter.
  var isSlug: Bool {
    let words = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isPlain = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard isPlain, let first = utf8.first else { return false }
    return first >= UInt8(ascii: "a")
  }
}
