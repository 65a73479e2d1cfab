/// A shell asks what may stand on its line.
///
/// Only our own scripts ask this; help does not show it.
public struct CompletionRequest: Sendable {
  /// The word that begins such a request.
  static let option = "--tabaanvulling"

  let question: any CompletionQuestion

  /// The request on a command line; `nil` when there is none.
  init?(_ arguments: [String]) {
    guard arguments.first == Self.option, arguments.count > 1,
      let shell = CompletionShell(rawValue: arguments[1]),
      let question = shell.dialect.question(from: arguments[2...])
    else { return nil }
    self.question = question
  }
}
