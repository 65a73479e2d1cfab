extension ParameterDescription {
  /// The parameter as the usage line shows it: `BESTAND...`, `[DOEL]` or `--jaar JAAR`.
  public var usage: String {
    let value = (placeholder ?? "") + (isRepeatable && kind == .positional ? "..." : "")
    let words = kind == .positional ? value : [spelling, value].filter { !$0.isEmpty }.joined(separator: " ")
    return isRequired ? words : "[\(words)]"
  }

  /// The row of this parameter in the help of a command.
  ///
  /// - Parameter exclusiveGroups: The groups of spellings that exclude each other in the command.
  func helpEntry(exclusiveGroups: [[String]]) -> HelpEntry {
    HelpEntry(term: term, meaning: ([help] + remarks(exclusiveGroups)).joined(separator: " "))
  }

  private var term: String {
    guard kind != .positional else { return name + (isRepeatable ? "..." : "") }
    // Long names stand in one line below each other, with or without a short one.
    let names = short.map { "-\($0), \(spelling)" } ?? "    \(spelling)"
    return ([names] + [placeholder].compactMap(\.self)).joined(separator: " ")
  }

  private func remarks(_ exclusiveGroups: [[String]]) -> [String] {
    var remarks: [String] = []
    if case .choice(let permitted) = completion, !permitted.isEmpty {
      remarks.append(HelpWording.choices(permitted))
    }
    if let defaultText { remarks.append(HelpWording.fallback(defaultText)) }
    let others = exclusiveGroups.filter { $0.contains(spelling) }.joined().filter { $0 != spelling }
    if !others.isEmpty { remarks.append(HelpWording.exclusive(with: others)) }
    return remarks
  }
}
