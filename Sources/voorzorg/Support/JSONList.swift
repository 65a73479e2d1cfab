import TerminalKit
import VoorzorgCore

/// A list of any length as JSON, written out as its elements come.
enum JSONList {
  /// Writes an object that holds its format and a list.
  ///
  /// - Parameters:
  ///   - format: the name and version of the format.
  ///   - key: the key of the list.
  ///   - content: gives the elements, each as what writes it.
  /// - Throws: ``SystemError`` when the output cannot be written, and what `content` throws.
  static func write(
    _ format: String,
    key: String,
    to output: ByteOutput,
    content: (_ add: (_ element: (inout JSONWriter) -> Void) throws -> Void) throws -> Void
  ) throws {
    var writer = JSONWriter(isVisible: true)
    try writer.object { writer in
      writer.member("formaat", format)
      writer.key(key)
      try writer.array { writer in
        try content { element in
          element(&writer)
          try output.write(writer.drain())
        }
      }
    }
    try output.write(writer.finish())
  }
}
