/// What a shell may offer as the value of an option or argument.
public enum CompletionHint: Sendable, Hashable {
  /// Nothing can be said about the value beforehand.
  case none

  /// A file whose name ends in one of the suffixes (`".csv"`); without suffixes any file will do.
  case file(suffixes: [String])

  /// A folder.
  case folder

  /// One of a fixed list.
  case choice([String])

  /// Something only the program itself can list; the text says which list.
  case custom(String)
}
