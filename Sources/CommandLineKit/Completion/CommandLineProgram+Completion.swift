import TextKit

extension CommandLineProgram {
  /// The script that teaches a shell to complete command lines of this program.
  public func completionScript(for shell: CompletionShell) -> String {
    shell.dialect.script(for: name)
  }

  /// The answer to a shell, a line for each candidate, with a line break behind each.
  ///
  /// - Parameters:
  ///   - request: What the shell asks.
  ///   - values: Lists the values of which only the program knows (``CompletionHint/custom(_:)``).
  public func answer(
    to request: CompletionRequest,
    values: (CompletionQuery) -> CompletionOffer
  ) -> String {
    let question = request.question
    var offer = offer(for: question.word, after: question.wordsBefore, values: values).withoutUnprintable
    if !question.isMatchedByShell { offer.keepMatches(with: question.word) }
    return question.lines(for: offer).map { $0 + "\n" }.joined()
  }

  /// All that may stand at a place on the line, whether or not it fits what is there of the word.
  ///
  /// - Parameters:
  ///   - word: What is there of the word.
  ///   - wordsBefore: The words before it, without the name of the program.
  ///   - values: Lists the values of which only the program knows.
  public func offer(
    for word: String,
    after wordsBefore: [String],
    values: (CompletionQuery) -> CompletionOffer
  ) -> CompletionOffer {
    let parts = CommandLineParts(wordsBefore)
    let commands = commands
    guard let name = parts.command else {
      let isOption = word.looksLikeOptionBeginning && !parts.areOptionsOver
      return isOption
        ? CompletionOffer(options.flatMap { $0.candidates(for: word) })
        : CompletionOffer(commands.map(\.candidate))
    }
    guard let command = commands.first(where: { $0.name == name }) else { return CompletionOffer() }
    let state = CompletionState(command, parts.rest, areOptionsOver: parts.areOptionsOver)
    switch state.place(of: word) {
    case .option:
      return CompletionOffer(state.options.flatMap { $0.candidates(for: word) })
    case .value(let parameter, let kept):
      let value = String(word.unicodeScalars.dropFirst(kept.unicodeScalars.count))
      var offer = offer(for: parameter.completion, word: value, given: state.given, values)
      if command.name == HelpCommand.name { offer.candidates = topics(offer.candidates, commands) }
      offer.kept = kept + offer.kept
      return offer
    case .nothing:
      return CompletionOffer()
    }
  }

  private func offer(
    for hint: CompletionHint,
    word: String,
    given: [String: [String]],
    _ values: (CompletionQuery) -> CompletionOffer
  ) -> CompletionOffer {
    switch hint {
    case .none: CompletionOffer()
    case .file(let suffixes): CompletionOffer(paths: .files(suffixes: suffixes))
    case .folder: CompletionOffer(paths: .folders)
    case .choice(let permitted): CompletionOffer(permitted.map { CompletionCandidate($0) })
    case .custom(let kind): values(CompletionQuery(kind: kind, word: word, given: given))
    }
  }

  /// Names of commands with what they do.
  private func topics(_ names: [CompletionCandidate], _ commands: [CommandDescription])
    -> [CompletionCandidate]
  {
    commands.map(\.candidate).filter { command in names.contains { $0.value == command.value } }
  }
}

extension CompletionOffer {
  /// Leaves out what does not begin with what is there of the word; case and diacritics make no difference.
  fileprivate mutating func keepMatches(with word: String) {
    let typed = String(word.unicodeScalars.dropFirst(kept.unicodeScalars.count)).folded
    candidates.removeAll { !$0.value.folded.utf8.starts(with: typed.utf8) }
  }
}

extension CommandDescription {
  fileprivate var candidate: CompletionCandidate {
    CompletionCandidate(name, meaning: summary)
  }
}

extension ParameterDescription {
  /// The spellings of an option that somebody may be typing: a short one only where no second dash is there.
  fileprivate func candidates(for word: String) -> [CompletionCandidate] {
    let offered = word.looksLikeLongOption ? [spelling] : spellings.reversed()
    return offered.map { CompletionCandidate($0, meaning: help) }
  }
}
