// A form that goes back to whoever filled it in, because something in it is wrong.
extension MarkdownForm {
  /// The bytes of a filled form with its findings explained above the lines they are about.
  ///
  /// What was taken from it counts as handed out anew, so that it can be changed again in the same form. Explanations of
  /// an earlier time go, so that they disappear when what they are about is mended.
  ///
  /// - Returns: the bytes, and the line of the first explanation, from 1.
  public static func reopening(
    _ bytes: [UInt8],
    after taking: FormTaking
  ) -> (bytes: [UInt8], line: Int) {
    let lines = lines(of: String(decoding: bytes, as: UTF8.self))
    let answers = answers(in: lines)
    var result: [String] = []
    var first: Int?
    for (index, line) in lines.enumerated() {
      let here = taking.findings.filter { ($0.place.line ?? 1) == index + 1 }
      if !here.isEmpty { first = first ?? result.count + 1 }
      for finding in here { result += MarkdownFormMarker.lines(explaining: finding) }
      if answers.contains(where: { $0.contains(index) }) {
        result.append(String(line))
      } else if MarkdownFormMarker(line) != .fault {
        result.append(renewed(line, taking.renewals))
      }
    }
    return (Array(result.joined(separator: "\n").utf8), first ?? 1)
  }

  /// Where somebody's answers stand, without their markers. A line in one that looks like an explanation is text.
  private static func answers(in lines: [Substring]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: (name: String, line: Int)?
    for (index, line) in lines.enumerated() {
      switch MarkdownFormMarker(line) {
      case .start(let name, _): open = (name, index)
      case .end(let name):
        if let start = open, start.name == name { ranges.append(start.line + 1..<index) }
        open = nil
      default: break
      }
    }
    return ranges
  }

  private static func renewed(_ line: Substring, _ renewals: [String: FormTaking.Renewal]) -> String {
    switch MarkdownFormMarker(line) {
    case .start(let name, _):
      guard let new = renewals[name] else { return String(line) }
      return MarkdownFormMarker.start(name: new.name, handedOut: new.handedOut).line
    case .end(let name):
      guard let new = renewals[name] else { return String(line) }
      return MarkdownFormMarker.end(name: new.name).line
    default:
      return String(line)
    }
  }
}
