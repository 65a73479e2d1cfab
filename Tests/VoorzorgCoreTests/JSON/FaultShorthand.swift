import Testing

@testable import VoorzorgCore

/// What is wrong with a JSON text, in short.
func faults(in text: String) -> [JSONFault.Kind] {
  JSONDocument(Array(text.utf8)).faults.map(\.kind)
}

/// What is wrong with a JSON text and at which byte.
func placedFaults(in text: String) -> [JSONFault] {
  JSONDocument(Array(text.utf8)).faults
}

extension JSONValue {
  /// The whole value written out again, to compare what was understood.
  var summary: String {
    switch kind {
    case .object:
      "{" + members.map { "\($0.key.text ?? "?"):\($0.value.summary)" }.joined(separator: ",") + "}"
    case .array: "[" + elements.map(\.summary).joined(separator: ",") + "]"
    case .string: "'" + (text ?? "?") + "'"
    case .number: numeral ?? "?"
    case .yes: "true"
    case .no: "false"
    case .null: "null"
    case .invalid: "!"
    }
  }
}

/// What was understood of a JSON text, faulty or not.
func understood(_ text: String) -> String {
  JSONDocument(Array(text.utf8)).root?.summary ?? "-"
}

/// A faulty text in which `¦` stands before each byte where a fault is expected.
struct MarkedText: CustomTestStringConvertible, Sendable {
  let marked: String
  let kinds: [JSONFault.Kind]
  /// What is understood of it all the same; nil where that does not matter.
  let meaning: String?

  init(_ marked: String, _ kinds: JSONFault.Kind..., meaning: String? = nil) {
    self.marked = marked
    self.kinds = kinds
    self.meaning = meaning
  }

  var text: String { marked.filter { $0 != "¦" } }

  var testDescription: String { marked.debugDescription }

  /// The faults where the marks say.
  var expected: [JSONFault] {
    var offsets: [Int] = []
    var offset = 0
    for character in marked {
      if character == "¦" { offsets.append(offset) } else { offset += character.utf8.count }
    }
    return zip(kinds, offsets).map { JSONFault($0, at: $1) }
  }
}
