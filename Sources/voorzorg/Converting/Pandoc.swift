import CommandLineKit

/// Turns a document from one format into another with pandoc.
struct Pandoc: Sendable {
  var program: ExternalProgram

  /// Finds pandoc.
  ///
  /// The package `pypandoc-binary` of PyPI brings pandoc too, but puts only a program `pypandoc` on the PATH, which
  /// starts it as `pypandoc pandoc`. So that is tried second.
  ///
  /// - Parameters:
  ///   - given: its path or name, where the user says which; nil to look for it.
  ///   - find: gives the path of a program, nil when it is not there.
  /// - Throws: how to get it, with exit code 3.
  init(_ given: String? = nil, find: (String) -> String?) throws(Failure) {
    for name in given.map({ [$0] }) ?? ["pandoc", "pypandoc"] {
      guard let path = find(name) else { continue }
      let isStarter = path == "pypandoc" || path.hasSuffix("/pypandoc")
      program = ExternalProgram(name: "pandoc", path: path, leadingArguments: isStarter ? ["pandoc"] : [])
      return
    }
    throw ExternalProgram.missing(
      "pandoc",
      at: given,
      ways: "installeer het op Debian of Ubuntu met 'sudo apt install pandoc', of in een Python-omgeving met "
        + "'pip install pypandoc-binary'"
    )
  }

  /// A converter that starts pandoc in this way.
  init(program: ExternalProgram) {
    self.program = program
  }

  /// Converts a document.
  ///
  /// Nothing is written to a file: pandoc reads and writes Word and ODT through pipes as well.
  ///
  /// - Parameters:
  ///   - from: the format of the bytes, by pandoc's name: `markdown`, `docx`, `odt`, extensions included.
  ///   - to: the format wanted, by pandoc's name.
  ///   - arguments: what else pandoc is told.
  ///   - environment: variables that it gets besides ours.
  /// - Throws: what pandoc said, or that it took too long, with exit code 3.
  func convert(
    _ bytes: [UInt8],
    from: String,
    to: String,
    arguments: [String] = [],
    environment: [String: String] = [:]
  ) throws(Failure) -> [UInt8] {
    try program.convert(
      bytes,
      arguments: ["--from=\(from)", "--to=\(to)", "--output=-"] + arguments,
      environment: environment
    )
  }
}
