extension CommandDescription {
  /// The usage of the command on one line, without heading: `tel [OPTIES] BESTAND...` after the program.
  ///
  /// - Parameter program: The name of the program.
  public func usage(in program: String) -> String {
    let required = options.filter(\.isRequired) + positionals
    let words = [program, name, HelpWording.optionsPlaceholder] + required.map(\.usage)
    return words.joined(separator: " ")
  }

  /// The sections of the help page of this command.
  func helpSections(in program: String, width: Int) -> [[String]] {
    let arguments = positionals.map { $0.helpEntry(exclusiveGroups: exclusiveGroups) }
    let options = options.map { $0.helpEntry(exclusiveGroups: exclusiveGroups) }
    let columns = HelpColumns(for: arguments + options, width: width)
    return [
      usageSection(usage(in: program), width: width),
      wrappedLines(summary, width: width),
      discussion.isEmpty ? [] : wrappedLines(discussion, width: width),
      listSection(HelpWording.arguments, columns.lines(for: arguments)),
      listSection(HelpWording.options, columns.lines(for: options)),
      listSection(HelpWording.examples, examples.flatMap { $0.helpLines(width: width) }),
    ]
  }
}

extension CommandExample {
  /// The line stays whole, however narrow the page: it must work when copied.
  fileprivate func helpLines(width: Int) -> [String] {
    ["  \(line)"] + wrappedLines(shows, width: width, indentation: "      ")
  }
}
