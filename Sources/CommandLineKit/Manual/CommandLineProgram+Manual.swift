extension CommandLineProgram {
  /// The manual page of the program, for `man`, without a line break at the end.
  ///
  /// It is written in the `man` macros: those of `mdoc` want English headings.
  public var manualPage: String {
    let manual = manual()
    let sections = [
      section(ManualWording.name, RoffText.lines("\(name) - \(nameLine)")),
      section(ManualWording.usage, usageLines),
      section(ManualWording.description, descriptionLines(manual)),
      section(ManualWording.commands, commands.flatMap { $0.manualLines(in: name) }),
      section(ManualWording.environment, manual.environment.flatMap(\.manualLines)),
      section(ManualWording.files, manual.files.flatMap(\.manualLines)),
      section(ManualWording.exitCodes, manual.exitCodes.flatMap(\.manualLines)),
      section(ManualWording.related, relatedLines(manual)),
    ]
    // A date with escaped hyphens is none.
    let title = [name.uppercased(), "1"].map(RoffText.argument) + ["\"\(manual.date)\""]
    let footer = [versionLine, ManualWording.manual].map(RoffText.argument)
    let head = ".TH " + (title + footer).joined(separator: " ")
    // Hyphenation would follow the rules of English, and even margins leave gaps without it.
    return ([head, ".nh", ".ad l"] + sections.joined()).joined(separator: "\n")
  }

  /// What stands behind the name, as in a list of pages: without capital and full stop.
  private var nameLine: String {
    let sentence = summary.hasSuffix(".") ? String(summary.dropLast()) : summary
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  private var usageLines: [String] {
    let words = [
      HelpWording.commandPlaceholder, HelpWording.optionsPlaceholder, HelpWording.argumentsPlaceholder,
    ]
    let built = options.map { RoffText.bold($0.spelling) }.joined(separator: " | ")
    return [
      "\(RoffText.bold(name)) \(RoffText.escaped(words.joined(separator: " ")))", ".br",
      RoffText.bold(name) + " " + built,
    ]
  }

  private func descriptionLines(_ manual: ManualDescription) -> [String] {
    let paragraphs = ([summary] + manual.paragraphs).map(RoffText.lines)
    return Array(paragraphs.joined(separator: [".PP"])) + [".PP"]
      + RoffText.lines(ManualWording.builtInOptions)
      + options.flatMap { $0.manualLines(exclusiveGroups: []) }
  }

  private func relatedLines(_ manual: ManualDescription) -> [String] {
    guard !manual.related.isEmpty else { return [] }
    let pages = manual.related.map { page in
      let name = page.prefix { $0 != "(" }
      return RoffText.bold(String(name)) + RoffText.escaped(String(page.dropFirst(name.count)))
    }
    return [pages.joined(separator: ", ")]
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [".SH " + RoffText.argument(title)] + lines
  }
}

extension ManualDescription.Entry {
  fileprivate var manualLines: [String] {
    [".TP", RoffText.bold(name)] + RoffText.lines(meaning)
  }
}
