/// A form as it came back: what stands in its blocks, and what stands outside them.
public struct FilledForm: Sendable {
  /// What somebody left in a block.
  struct Block: Sendable {
    let name: String
    /// What stands in it.
    var text: String
    /// The fingerprint of what stood in it when it was handed out.
    let handedOut: String
    /// The line where it begins; nil where there are no lines.
    let line: Int?
  }

  /// A text outside all blocks.
  struct Remnant: Sendable {
    let text: String
    let line: Int?
    /// The place in ``FilledForm/blocks`` of the block before it.
    var block: Int?
    /// Whether somebody typed it below a block, as far as the reader can tell: then it goes on that answer.
    var isTyped = false
  }

  /// What it was read from.
  let medium: FormMedium
  var head: FormHead?
  var blocks: [Block] = []
  var outside: [Remnant] = []
  /// What is wrong with the form itself.
  var findings: [Finding] = []

  init(_ medium: FormMedium) {
    self.medium = medium
  }
}
