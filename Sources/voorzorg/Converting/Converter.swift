import CommandLineKit
import TerminalKit

/// Turns a document from one format into another with pandoc, a program that the user may have or not.
struct Converter {
  /// The path of pandoc, or of a program that starts it.
  let program: String
  /// What makes that program start pandoc.
  private let leadingArguments: [String]
  /// After how long a conversion is given up.
  var timeLimit: Duration = .seconds(60)

  /// Finds pandoc.
  ///
  /// The package `pypandoc-binary` of PyPI brings pandoc too, but puts only a program `pypandoc` on the PATH, which
  /// starts it as `pypandoc pandoc`. So that is tried second.
  ///
  /// - Parameter find: gives the path of a program, nil when it is not there.
  /// - Throws: how to get it, with exit code 3.
  init(find: (String) -> String?) throws(Failure) {
    if let program = find("pandoc") {
      self.init(program: program, leadingArguments: [])
    } else if let program = find("pypandoc") {
      self.init(program: program, leadingArguments: ["pandoc"])
    } else {
      throw Self.missing
    }
  }

  /// A converter that starts pandoc in this way.
  init(program: String, leadingArguments: [String]) {
    (self.program, self.leadingArguments) = (program, leadingArguments)
  }

  /// Converts a document.
  ///
  /// Nothing is written to a file: pandoc reads and writes Word and ODT through pipes as well.
  ///
  /// - Parameters:
  ///   - from: the format of the bytes, by pandoc's name: `markdown`, `docx`, `odt`, extensions included.
  ///   - to: the format wanted, by pandoc's name.
  ///   - arguments: what else pandoc is told.
  /// - Throws: what pandoc said, or that it took too long, with exit code 3.
  func convert(
    _ bytes: [UInt8],
    from: String,
    to: String,
    arguments: [String] = []
  ) throws(Failure) -> [UInt8] {
    let pandoc = ChildProcess(
      executable: program,
      arguments: leadingArguments + ["--from=\(from)", "--to=\(to)", "--output=-"] + arguments
    )
    let collected: ChildProcess.Collected
    do {
      collected = try pandoc.collect(input: bytes, within: .init(time: timeLimit))
    } catch {
      throw Self.failure(error, timeLimit: timeLimit)
    }
    guard collected.ending.isSuccess else { throw Self.failure(collected) }
    return collected.output
  }
}
