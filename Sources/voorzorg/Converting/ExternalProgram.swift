import CommandLineKit
import TerminalKit

/// Another program that makes something of a document, which the user may have or not.
struct ExternalProgram: Sendable {
  /// What it is called in messages.
  let name: String
  /// Its path, or that of a program that starts it.
  let path: String
  /// What makes that program start it.
  var leadingArguments: [String] = []
  /// After how long it is given up.
  var timeLimit: Duration = .seconds(60)
  /// How many bytes it may write.
  var byteLimit = 256 << 20
  /// What to do when it takes too long.
  var advice = "probeer het opnieuw, of met een kleiner document"

  /// Gives it bytes and waits for what it makes of them, started directly, with pipes and no file in between.
  ///
  /// - Parameters:
  ///   - environment: variables that it gets besides ours.
  /// - Returns: what it wrote, also when it says that it failed.
  /// - Throws: why it did not come to an end by itself, with exit code 3, or how the user ended it.
  func collect(
    _ bytes: [UInt8],
    arguments: [String],
    environment: [String: String] = [:]
  ) throws(Failure) -> ChildProcess.Collected {
    let child = ChildProcess(
      executable: path,
      arguments: leadingArguments + arguments,
      environment: environment
    )
    do {
      return try EndRequest.noted { () throws(ChildProcess.CollectingError) in
        try child.collect(
          input: bytes,
          within: .init(time: timeLimit, bytes: byteLimit),
          isInterrupted: { Interruption.isRequested }
        )
      }
    } catch {
      throw failure(error)
    }
  }

  /// What it makes of bytes.
  ///
  /// - Throws: the same, or what it said of its failure, with exit code 3.
  func convert(
    _ bytes: [UInt8],
    arguments: [String],
    environment: [String: String] = [:]
  ) throws(Failure) -> [UInt8] {
    let collected = try collect(bytes, arguments: arguments, environment: environment)
    guard collected.ending.isSuccess else { throw failure(collected) }
    return collected.output
  }
}
