/// One value in a ``JSONDocument``: a place to stand, not a copy.
package struct JSONValue: Sendable {
  let document: JSONDocument
  let index: Int

  /// The node that this value is.
  var node: JSONDocument.Node { document.nodes[index] }

  /// What the value is.
  var kind: JSONDocument.Kind { node.kind }

  /// Offset of its first byte.
  var offset: Int { Int(node.start) }

  /// The text of a string, line ends turned into LF; nil for any other value.
  var text: String? {
    kind == .string ? document.text(of: node) : nil
  }

  /// The number as it is written, such as `3.1e4`; nil for any other value.
  var numeral: String? {
    guard kind == .number else { return nil }
    return String(decoding: document.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self)
  }

  /// The value as it is written, a string without its quotes.
  var source: String {
    text ?? String(decoding: document.bytes[Int(node.start)..<Int(node.end)].prefix(200), as: UTF8.self)
  }

  /// Whether there is nothing in it that could not be read.
  var isReadable: Bool {
    !document.nodes[index..<Int(node.next)].contains { $0.kind == .invalid }
  }

  /// The members of an object with their keys; empty for any other value.
  var members: Members {
    Members(document: document, position: index + 1, end: kind == .object ? Int(node.next) : 0)
  }

  /// The elements of an array; empty for any other value.
  var elements: Elements {
    Elements(document: document, position: index + 1, end: kind == .array ? Int(node.next) : 0)
  }

  /// The value of a key, nil when there is none; the last one when a key stands twice.
  subscript(key: String) -> JSONValue? {
    var found: JSONValue?
    for member in members where document.spells(key, at: member.key.node) {
      found = member.value
    }
    return found
  }
}

extension JSONValue {
  /// A walk over the members of an object.
  struct Members: Sequence, IteratorProtocol {
    let document: JSONDocument
    var position: Int
    let end: Int

    mutating func next() -> (key: JSONValue, value: JSONValue)? {
      guard position < end else { return nil }
      let key = JSONValue(document: document, index: position)
      let value = JSONValue(document: document, index: position + 1)
      position = Int(value.node.next)
      return (key, value)
    }
  }

  /// A walk over the elements of an array.
  struct Elements: Sequence, IteratorProtocol {
    let document: JSONDocument
    var position: Int
    let end: Int

    mutating func next() -> JSONValue? {
      guard position < end else { return nil }
      let element = JSONValue(document: document, index: position)
      position = Int(element.node.next)
      return element
    }
  }
}
