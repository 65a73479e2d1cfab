import TextKit

extension ArgumentScanner {
  func unknownLong(_ spelled: String) -> CommandLineProblem {
    .unknownOption(option: spelled, nearest: nearestLong(to: spelled.dropFirst(2)))
  }

  /// Decides what the user most likely meant with an unknown letter.
  ///
  /// Who writes `-json` forgot a dash; then the letter itself is not the mistake.
  func unknownShort(_ spelled: String, in word: String) -> CommandLineProblem {
    if word.count > 2, let long = nearestLong(to: word.dropFirst()) {
      return .unknownOption(option: word, nearest: long)
    }
    let letters = options.compactMap { $0.short.map(String.init) }
    let nearest = nearestName(to: String(spelled.dropFirst()), among: letters).map { "-\($0)" }
    return .unknownOption(option: spelled, nearest: nearest)
  }

  /// Shows how to attach the value when the next word looks like a negative number.
  func missingValue(of parameter: ParameterDescription, spelled: String, next: String?) -> CommandLineProblem
  {
    let isNegative = next?.dropFirst().first?.isNumber ?? false
    let attached = next.map { spelled.hasPrefix("--") ? "\(spelled)=\($0)" : "\(spelled)\($0)" }
    return .missingValue(
      option: spelled,
      placeholder: parameter.placeholder ?? "",
      proposal: isNegative ? attached : nil
    )
  }

  /// The problem of an option whose hyphens a word processor has turned into a dash; `nil` when the word is none.
  func typographicOption(_ word: String) -> ScannedArgument? {
    guard let first = word.unicodeScalars.first, String.typographicDashes.contains(first) else { return nil }
    let name = word.unicodeScalars.drop { $0 == "-" || String.typographicDashes.contains($0) }
    let spelled = String(word.unicodeScalars.prefix { $0 != "=" })
    return nearestLong(to: Substring(name.prefix { $0 != "=" })).map {
      .problem(.unknownOption(option: spelled, nearest: $0))
    }
  }

  private func nearestLong(to name: Substring) -> String? {
    nearestName(to: String(name), among: options.map(\.name)).map { "--\($0)" }
  }
}
