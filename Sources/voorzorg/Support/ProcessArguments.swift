/// The words of the command line as the shell gave them.
enum ProcessArguments {
  /// The words without the name of the program; nil when one of them is no UTF-8.
  ///
  /// `CommandLine.arguments` repairs such words, and a repaired answer would be stored without anybody knowing.
  static var valid: [String]? {
    var words: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let pointer = CommandLine.unsafeArgv[index], let word = String(validatingCString: pointer) else {
        return nil
      }
      words.append(word)
    }
    return words
  }
}
