@testable import VoorzorgCore

/// Typed text written into an array, which a test can copy and compare.
extension MarkdownText {
  static func appendParagraph(_ text: String, to bytes: inout [UInt8], indent: Int = 0) {
    var output = ByteBuffer(capacity: 64)
    appendParagraph(text, to: &output, indent: indent)
    bytes += output.bytes
  }

  static func appendInline(_ text: String, to bytes: inout [UInt8]) {
    var output = ByteBuffer(capacity: 64)
    appendInline(text, to: &output)
    bytes += output.bytes
  }
}
