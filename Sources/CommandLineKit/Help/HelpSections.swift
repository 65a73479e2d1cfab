/// The section that starts every help page.
func usageSection(_ usage: String, width: Int) -> [String] {
  wrappedLines("\(HelpWording.usage) \(usage)", width: width, indentation: "    ", firstIndentation: "")
}

/// A heading with lines below it, or nothing when there are no lines.
func listSection(_ heading: String, _ lines: [String]) -> [String] {
  lines.isEmpty ? [] : [heading] + lines
}
