/// A command line cut into what comes before the command, the command, and what follows.
struct CommandLineParts {
  /// The options before the command.
  let leading: ArraySlice<String>

  /// The word that should be a command.
  let command: String?

  /// All that follows the command.
  let rest: ArraySlice<String>

  /// Whether a `--` before the command ended the options.
  let areOptionsOver: Bool

  init(_ arguments: [String]) {
    let boundary =
      arguments.firstIndex { !$0.looksLikeOption || $0 == String.endOfOptions } ?? arguments.endIndex
    leading = arguments[..<boundary]
    areOptionsOver = arguments[boundary...].first == String.endOfOptions
    let words = arguments[boundary...].dropFirst(areOptionsOver ? 1 : 0)
    command = words.first
    rest = words.dropFirst()
  }
}
