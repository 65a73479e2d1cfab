/// What the words before the one that is completed leave to be said.
struct CompletionState {
  /// What the word that is completed can be.
  enum Place {
    /// The name of an option.
    case option

    /// The value of a parameter, behind the beginning of the word that is `kept`.
    case value(ParameterDescription, kept: String)

    /// Nothing the description knows.
    case nothing
  }

  /// What was given before, under the spelling of each parameter; flags as empty texts.
  private(set) var given: [String: [String]] = [:]

  private let command: CommandDescription
  private var awaiting: ParameterDescription?
  private let areOptionsOver: Bool

  /// - Parameters:
  ///   - command: The command of the line.
  ///   - words: The words between the command and the one that is completed.
  ///   - areOptionsOver: Whether a `--` came before the command.
  init(_ command: CommandDescription, _ words: ArraySlice<String>, areOptionsOver: Bool) {
    self.command = command
    // Such a word is never taken as a value.
    self.areOptionsOver = areOptionsOver || words.contains(String.endOfOptions)
    var scanner = ArgumentScanner(options: command.options)
    let scanned = scanner.scan(words, areOptionsOver: areOptionsOver)
    var positionals: [String] = []
    for argument in scanned {
      switch argument {
      case .flag(let parameter): given[parameter.spelling, default: []].append("")
      case .option(let parameter, _, let value): given[parameter.spelling, default: []].append(value)
      case .positional(let value): positionals.append(value)
      case .problem: break
      }
    }
    for (index, value) in positionals.enumerated() {
      guard let parameter = command.positional(at: index) else { break }
      given[parameter.spelling, default: []].append(value)
    }
    if case .problem(.missingValue(let spelled, _, _)) = scanned.last, words.last != String.endOfOptions {
      awaiting = command.options.first { $0.spellings.contains(spelled) }
    }
    next = command.positional(at: positionals.count)
  }

  /// The argument whose turn it is.
  private let next: ParameterDescription?

  /// The options that may still be given.
  var options: [ParameterDescription] {
    command.options.filter { option in
      let isDone = given[option.spelling] != nil && (option.kind == .flag || !option.isRepeatable)
      return !isDone && !isExcluded(option)
    }
  }

  /// What a word can be after the words before it.
  func place(of word: String) -> Place {
    if !areOptionsOver, word.looksLikeOptionBeginning {
      return attachedValue(in: word) ?? .option
    }
    if let awaiting { return .value(awaiting, kept: "") }
    if let next, !isExcluded(next) { return .value(next, kept: "") }
    return areOptionsOver || !word.isEmpty ? .nothing : .option
  }

  /// The option whose value stands in the same word: `--naam=…` or `-n…`.
  private func attachedValue(in word: String) -> Place? {
    let scalars = word.unicodeScalars
    if word.looksLikeLongOption {
      guard let equals = scalars.firstIndex(of: "=") else { return nil }
      let spelling = String(scalars[..<equals])
      let option = command.options.first { $0.spelling == spelling && $0.kind == .option }
      return option.map { .value($0, kept: spelling + "=") } ?? .nothing
    }
    var kept = "-"
    for letter in word.dropFirst() {
      guard let option = command.options.first(where: { $0.short == letter }) else { return nil }
      kept.append(letter)
      if option.kind == .option { return kept == word ? nil : .value(option, kept: kept) }
    }
    return nil
  }

  private func isExcluded(_ parameter: ParameterDescription) -> Bool {
    command.exclusiveGroups.contains { group in
      group.contains(parameter.spelling) && group.contains { $0 != parameter.spelling && given[$0] != nil }
    }
  }
}

extension CommandDescription {
  /// The argument at a place on the line, counted from 0; a repeating one takes all the rest.
  fileprivate func positional(at index: Int) -> ParameterDescription? {
    let positionals = positionals
    if positionals.indices.contains(index) { return positionals[index] }
    return positionals.last.flatMap { $0.isRepeatable ? $0 : nil }
  }
}

extension String {
  /// Whether the word is an option, or becomes one with the next letter.
  var looksLikeOptionBeginning: Bool {
    unicodeScalars.first == "-"
  }
}
