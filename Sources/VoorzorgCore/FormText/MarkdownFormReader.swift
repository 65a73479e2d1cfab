/// Reads a Markdown form line by line.
struct MarkdownFormReader {
  /// A block of which the end has not been met.
  private struct Open {
    let name: String
    let handedOut: String
    let line: Int
    var lines: [String] = []
  }

  private var form = FilledForm(.markdown)
  private var open: Open?

  mutating func read(_ line: Substring, number: Int) {
    let marker = MarkdownFormMarker(line)
    switch marker {
    case .start(let name, let handedOut):
      if let open { form.findings.append(FormCodes.endMissing(open.name, line: open.line)) }
      open = Open(name: name, handedOut: handedOut, line: number)
    case .end(let name):
      close(name, line: number)
    case .head, .fault, nil:
      if open != nil {
        open?.lines.append(MarkdownFormGuard.unguarded(line))
      } else if case .head(let head) = marker {
        form.head = head
      } else if marker == nil, !line.trimmingBlanks.isEmpty {
        form.outside.append(
          FilledForm.Remnant(text: String(line.trimmingBlanks), line: number, block: form.blocks.indices.last)
        )
      }
    }
  }

  mutating func finish() -> FilledForm {
    if let open { form.findings.append(FormCodes.endMissing(open.name, line: open.line)) }
    open = nil
    return form
  }

  private mutating func close(_ name: String, line: Int) {
    guard let block = open else {
      form.findings.append(FormCodes.startMissing(name, line: line))
      return
    }
    open = nil
    guard block.name == name else {
      form.findings.append(FormCodes.endMissing(block.name, line: block.line))
      return
    }
    form.blocks.append(
      FilledForm.Block(
        name: name,
        text: block.lines.joined(separator: "\n"),
        handedOut: block.handedOut,
        line: block.line
      )
    )
  }
}
