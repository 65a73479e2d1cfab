extension ValueFormat where Value == String {
  /// Any text, even an empty one.
  ///
  /// - Parameters:
  ///   - placeholder: The word that stands for the value in help, in capitals.
  ///   - completion: What a shell may offer as the value.
  public static func text(_ placeholder: String, completion: CompletionHint = .none) -> Self {
    Self(placeholder, completion: completion, parse: { $0 })
  }

  /// The path of a file; whether it exists is for the command to find out.
  ///
  /// - Parameters:
  ///   - placeholder: The word that stands for the value in help, in capitals.
  ///   - suffixes: The endings a shell should offer, such as `".csv"`; none means any file.
  public static func file(_ placeholder: String, suffixes: [String] = []) -> Self {
    path(placeholder, completion: .file(suffixes: suffixes))
  }

  /// The path of a folder; whether it exists is for the command to find out.
  ///
  /// - Parameter placeholder: The word that stands for the value in help, in capitals.
  public static func folder(_ placeholder: String) -> Self {
    path(placeholder, completion: .folder)
  }

  private static func path(_ placeholder: String, completion: CompletionHint) -> Self {
    Self(placeholder, completion: completion) { text throws(InvalidValue) in
      // Nearly always a variable in a script that turned out to be empty.
      guard !text.isEmpty else { throw InvalidValue(ErrorWording.emptyPath) }
      return text
    }
  }
}
