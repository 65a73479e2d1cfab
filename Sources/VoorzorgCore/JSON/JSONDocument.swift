/// A JSON text that has been read: its bytes and a flat list of nodes that remember where they stand.
///
/// Nodes lie in the order of the text, each object or array followed by what it holds. A node keeps byte
/// offsets only; line and column are counted when a finding is shown (see ``SourceText``).
package final class JSONDocument: Sendable {
  /// What a node is.
  ///
  /// `invalid` stands where a fault was found and a value was expected.
  enum Kind: UInt8 {
    case object
    case array
    case string
    case number
    case yes
    case no
    case null
    case invalid
  }

  /// One value or key.
  struct Node {
    var kind: Kind
    /// Whether a string is more than its bytes between two double quotes: it holds escapes or carriage
    /// returns, or lacks its quotes.
    var needsDecoding = false
    /// Whether a string lacks its closing quote.
    var isOpen = false
    /// Offset of the first byte: for a string its opening quote.
    var start: UInt32
    /// Offset after the last byte: for a string after its closing quote, if it has one.
    var end: UInt32
    /// The node that follows this one and all it holds.
    var next: UInt32 = 0
    /// For a key: a hash of its text, so that keys are told apart without being read.
    var hash: UInt32 = 0
  }

  /// The whole text as it came, byte order mark included.
  let bytes: [UInt8]
  /// The values in the order of the text; empty when there is no value at all.
  let nodes: [Node]
  /// Every fault of syntax and encoding, in the order of the text.
  package let faults: [JSONFault]
  /// Whether all of the text is UTF-8.
  let isUTF8: Bool

  /// Reads `bytes` to the end, whatever faults it holds.
  package init(_ bytes: [UInt8]) {
    var parser = JSONParser(length: bytes.count)
    if bytes.count <= JSONDocument.largestText {
      bytes.withUnsafeBufferPointer { parser.parse($0) }
    } else {
      parser.faults = [JSONFault(.tooLarge, at: 0)]
    }
    self.bytes = bytes
    nodes = parser.nodes
    faults = parser.faults.sorted { $0.offset < $1.offset }
    isUTF8 = !faults.contains { $0.kind == .invalidUTF8 || $0.kind == .tooLarge }
  }

  /// The largest text that is read, in bytes.
  ///
  /// A dossier is some tens of kilobytes; anything near this size is another kind of file.
  package static let largestText = 256 << 20

  /// Whether the text ends too soon, so that what is missing may have been there.
  var isCut: Bool {
    faults.contains { $0.kind == .endsTooSoon || $0.kind == .unterminatedString || $0.isOfBracket }
  }

  /// The value that the text holds, if any.
  package var root: JSONValue? {
    nodes.isEmpty ? nil : JSONValue(document: self, index: 0)
  }
}
