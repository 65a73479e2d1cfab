extension CommandLineProgram {
  /// The help page on a topic, without a line break at the end.
  ///
  /// - Parameters:
  ///   - topic: What the page is about.
  ///   - width: The number of columns to stay within where words permit; at least 20. The manual page has none.
  public func help(on topic: HelpTopic, width: Int = 80) -> String {
    let width = max(width, 20)
    switch topic {
    case .program: return page(helpSections(width: width))
    case .command(let command): return page(command.helpSections(in: name, width: width))
    case .manual: return manualPage
    }
  }

  private func page(_ sections: [[String]]) -> String {
    sections
      .filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// The usage of the program on one line, without heading.
  public var usage: String {
    [name, HelpWording.commandPlaceholder, HelpWording.optionsPlaceholder, HelpWording.argumentsPlaceholder]
      .joined(separator: " ")
  }

  private func helpSections(width: Int) -> [[String]] {
    let commands = commands.map { HelpEntry(term: $0.name, meaning: $0.summary) }
    let options = options.map { $0.helpEntry(exclusiveGroups: []) }
    let columns = HelpColumns(for: commands + options, width: width)
    let helpLine = [name, HelpCommand.name, HelpWording.commandPlaceholder].joined(separator: " ")
    return [
      usageSection(usage, width: width),
      wrappedLines(summary, width: width),
      listSection(HelpWording.commands, columns.lines(for: commands)),
      listSection(HelpWording.options, columns.lines(for: options)),
      wrappedLines(HelpWording.moreHelp(helpLine: helpLine), width: width),
    ]
  }
}
