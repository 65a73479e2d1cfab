// Which question a key of the file is about.
extension Form.Group {
  /// The member under a key.
  ///
  /// Files that the tool wrote have their keys in order, so the expected one is looked at first.
  func index(of key: JSONValue, expected: Int) -> Int? {
    let hash = key.node.hash
    if expected < hashes.count, hashes[expected] == hash, key.document.spells(keys[expected], at: key.node) {
      return expected
    }
    return hashes.indices.first { hashes[$0] == hash && key.document.spells(keys[$0], at: key.node) }
  }
}

extension JSONDocument {
  /// Whether a string node is this key.
  func spells(_ key: String, at node: Node) -> Bool {
    guard !node.needsDecoding else { return text(of: node) == key }
    let start = Int(node.start) + 1
    let count = Int(node.end) - 1 - start
    return key.utf8.count == count
      && key.utf8.withContiguousStorageIfAvailable { key in
        (0..<count).allSatisfy { key[$0] == bytes[start + $0] }
      } ?? (text(of: node) == key)
  }
}
