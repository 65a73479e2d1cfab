/// Swift source that holds files as string literals.
struct EmbeddedSource {
  /// A file to embed: its name and its whole text.
  struct File {
    var name: String
    var text: String
  }

  /// Why a file cannot be embedded.
  enum Failure: Error, Equatable {
    /// A carriage return would be rewritten by the compiler, so the embedded text would differ from the file.
    case carriageReturn(file: String)
    /// Two files would get the same Swift name.
    case sameName(String)
  }

  /// The generated source: one `StaticString` a file, in the order given.
  static func generate(_ files: [File]) throws(Failure) -> String {
    var names: Set<String> = []
    var source = """
      // Made from Resources/ by embed-resources. Change the files there, not this source.

      enum EmbeddedResources {

      """
    for file in files {
      guard !file.text.utf8.contains(UInt8(ascii: "\r")) else {
        throw .carriageReturn(file: file.name)
      }
      let name = identifier(for: file.name)
      guard names.insert(name).inserted else {
        throw .sameName(name)
      }
      // One '#' more than the text holds in a row: nothing in it can end the literal or start an escape.
      let guards = String(repeating: "#", count: longestRunOfNumberSigns(in: file.text) + 1)
      source += "  static let \(name): StaticString = \(guards)\"\"\"\n\(file.text)\n\"\"\"\(guards)\n"
    }
    return source + "}\n"
  }

  /// The Swift name of a file: `voorbeeld.voorzorg.json` becomes `voorbeeldVoorzorg`.
  static func identifier(for fileName: String) -> String {
    let words = fileName.split { !$0.isLetter && !$0.isNumber }.dropLast()
    let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return (words.first.map(String.init) ?? "resource") + rest.joined()
  }

  private static func longestRunOfNumberSigns(in text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "#") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
