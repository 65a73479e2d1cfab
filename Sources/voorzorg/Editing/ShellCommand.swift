/// Looks into a command as a shell would take it, as far as needed to know which program it starts.
enum ShellCommand {
  /// The name of the program without its folder; empty when the command does not show it.
  static func program(of command: String) -> String {
    let words = words(of: command)
    // Before the program there may be variables for it: `LANG=nl_NL.UTF-8 vim`.
    let program = words.first { !$0.utf8.contains(UInt8(ascii: "=")) } ?? ""
    return String(program.split(separator: "/").last ?? "")
  }

  /// The words of a command without their quotes. What a shell would fill in stays as it is.
  static func words(of command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in command {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " || character == "\t" || character == "\n" {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}
