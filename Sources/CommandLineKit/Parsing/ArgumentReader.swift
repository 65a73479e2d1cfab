/// Checks what was scanned against the description of the command and turns it into typed values.
struct ArgumentReader {
  let command: CommandDescription

  /// Reads a scanned line; the first problem on it is thrown.
  func read(_ scanned: [ScannedArgument]) throws(CommandLineProblem) -> ParsedArguments {
    let texts = try collect(scanned)
    try refuseExclusive(given: texts)
    var values: [String: any Sendable] = [:]
    for parameter in command.parameters {
      values[parameter.spelling] = try parameter.read(texts[parameter.spelling] ?? [])
    }
    return ParsedArguments(values: values)
  }

  /// Gathers the texts given for each parameter, under its spelling; a flag has an empty one each time.
  private func collect(_ scanned: [ScannedArgument]) throws(CommandLineProblem) -> [String: [String]] {
    var texts: [String: [String]] = [:]
    var positionals = command.positionals[...]
    for argument in scanned {
      switch argument {
      case .flag(let parameter):
        texts[parameter.spelling, default: []].append("")
      case .option(let parameter, let spelled, let value):
        if !parameter.isRepeatable, texts[parameter.spelling] != nil {
          throw .repeatedOption(option: spelled)
        }
        texts[parameter.spelling, default: []].append(value)
      case .positional(let value):
        guard let parameter = positionals.first else { throw .unexpectedArgument(value: value) }
        texts[parameter.spelling, default: []].append(value)
        if !parameter.isRepeatable { positionals.removeFirst() }
      case .problem(let problem):
        throw problem
      }
    }
    return texts
  }

  private func refuseExclusive(given texts: [String: [String]]) throws(CommandLineProblem) {
    for group in command.exclusiveGroups {
      let given = group.filter { texts[$0] != nil }
      if given.count > 1 { throw .conflict(first: given[0], second: given[1]) }
    }
  }
}
