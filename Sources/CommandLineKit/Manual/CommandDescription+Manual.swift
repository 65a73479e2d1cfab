extension CommandDescription {
  /// The lines of a manual page about this command; the options that every command has stand elsewhere.
  func manualLines(in program: String) -> [String] {
    let builtIn = Set(Flag.builtIn.map(\.description.spelling))
    let own = options.filter { !builtIn.contains($0.spelling) }
    let texts = [summary] + discussion.split(separator: "\n").map(String.init)
    var lines = [".SS " + RoffText.argument("\(program) \(name)"), manualUsage(in: program)]
    lines += texts.flatMap { [".PP"] + RoffText.lines($0) }
    lines += (positionals + own).flatMap { $0.manualLines(exclusiveGroups: exclusiveGroups) }
    if !examples.isEmpty { lines += [".PP", RoffText.escaped(HelpWording.examples)] }
    return lines + examples.flatMap(\.manualLines)
  }

  /// The usage line; the placeholder for options only where there are any of its own.
  private func manualUsage(in program: String) -> String {
    let words = usage(in: program).split(separator: " ", maxSplits: 2).map(String.init)
    let rest = words.dropFirst(2).map(RoffText.escaped)
    return ([RoffText.bold("\(program) \(name)")] + rest).joined(separator: " ")
  }
}

extension ParameterDescription {
  /// The lines of a manual page about this parameter.
  func manualLines(exclusiveGroups: [[String]]) -> [String] {
    let meaning = helpEntry(exclusiveGroups: exclusiveGroups).meaning
    return [".TP", manualTerm] + RoffText.lines(meaning)
  }

  private var manualTerm: String {
    guard kind != .positional else {
      return RoffText.italic(name) + (isRepeatable ? "..." : "")
    }
    let names = spellings.map(RoffText.bold).joined(separator: ", ")
    return ([names] + [placeholder.map(RoffText.italic)].compactMap(\.self)).joined(separator: " ")
  }
}

extension CommandExample {
  /// The line as it is copied, and below it what it shows.
  fileprivate var manualLines: [String] {
    [".PP", ".RS 4", ".nf", RoffText.literal(line), ".fi", ".RE", ".RS 8"] + RoffText.lines(shows) + [".RE"]
  }
}
