/// Tells options, values and positionals apart, following the conventions of GNU.
struct ArgumentScanner {
  /// The parameters that have a name.
  let options: [ParameterDescription]

  private var found: [ScannedArgument] = []
  private var rest: ArraySlice<String> = []

  init(options: [ParameterDescription]) {
    self.options = options
  }

  /// Scans a line from begin to end.
  ///
  /// - Parameters:
  ///   - arguments: The words of the line, without the program and the command.
  ///   - areOptionsOver: Whether a `--` came before these words.
  mutating func scan(_ arguments: ArraySlice<String>, areOptionsOver: Bool = false) -> [ScannedArgument] {
    found = []
    rest = arguments
    var areOptionsOver = areOptionsOver
    while let word = rest.popFirst() {
      if areOptionsOver {
        found.append(.positional(word))
      } else if !word.looksLikeOption {
        found.append(typographicOption(word) ?? .positional(word))
      } else if word == String.endOfOptions {
        areOptionsOver = true
      } else if word.looksLikeLongOption {
        scanLong(word)
      } else {
        scanCluster(Substring(word.unicodeScalars.dropFirst()), word: word)
      }
    }
    return found
  }

  /// Scans `--name`, `--name VALUE` and `--name=VALUE`.
  private mutating func scanLong(_ word: String) {
    let parts = word.unicodeScalars.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spelled = String(parts[0])
    let attached = parts.count > 1 ? String(parts[1]) : nil
    guard let parameter = options.first(where: { $0.spelling == spelled }) else {
      found.append(.problem(unknownLong(spelled)))
      return
    }
    scanValue(of: parameter, spelled: spelled, attached: attached)
  }

  /// Scans `-abc`: flags, up to an option that takes all that follows as its value.
  private mutating func scanCluster(_ cluster: Substring, word: String) {
    var letters = cluster
    while let letter = letters.popFirst() {
      let spelled = "-\(letter)"
      guard let parameter = options.first(where: { $0.short == letter }) else {
        // Whether the unknown letter takes a value cannot be known, so what follows means nothing.
        found.append(.problem(unknownShort(spelled, in: word)))
        return
      }
      if parameter.kind == .option {
        scanValue(of: parameter, spelled: spelled, attached: letters.isEmpty ? nil : String(letters))
        return
      }
      if letters.first == "=" {
        scanValue(of: parameter, spelled: spelled, attached: String(letters.dropFirst()))
        return
      }
      found.append(.flag(parameter))
    }
  }

  private mutating func scanValue(of parameter: ParameterDescription, spelled: String, attached: String?) {
    switch (parameter.kind, attached) {
    case (.option, let value?):
      found.append(.option(parameter, spelled: spelled, value: value))
    case (.option, nil):
      if let next = rest.first, !next.looksLikeOption {
        rest.removeFirst()
        found.append(.option(parameter, spelled: spelled, value: next))
      } else {
        found.append(.problem(missingValue(of: parameter, spelled: spelled, next: rest.first)))
      }
    case (_, let value?):
      found.append(.problem(.unexpectedValue(option: spelled, value: value)))
    case (_, nil):
      found.append(.flag(parameter))
    }
  }
}
