import CommandLineKit

/// Where answers come from: somebody at a terminal, or lines of another program.
protocol AnswerReader: AnyObject {
  /// Whether somebody types, who can be told of a mistake and try again.
  var isInteractive: Bool { get }

  /// Asks once.
  ///
  /// - Parameter helper: does what is asked for in the middle of an answer.
  /// - Throws: ``Interrupted``, or ``Failure`` when the input cannot be read.
  func read(_ request: AnswerRequest, helper: any AnswerHelper) throws -> Entry
}

/// What is asked for.
struct AnswerRequest {
  let prompt: String
  /// Whether the answer is a text of several lines.
  let isMultiline: Bool
  /// What was typed here before and is no answer yet, in the form in which it would be typed.
  var draft: String?
  /// What was typed last and refused, for the arrow up.
  var recalled: String?
  /// The answer that there is, for the arrow up.
  var present: String?
}

/// What somebody did when asked.
struct Entry {
  /// What was written as an answer; empty when nothing was.
  var text: String
  /// What ended it.
  var end: End

  /// What ends an answer.
  enum End {
    /// The end that the question shows: Enter, a line with a single point, Ctrl-D.
    case confirmed
    /// A command. What was written before it is the answer.
    case command(FillingCommand)
    /// A line that begins like a command and is none.
    case unknown(String, nearest: String?)
    /// What was written is not wanted. It is there in the form in which it would be typed.
    case cleared
    /// The input is over.
    case inputOver
    /// The input cannot be read any further. What was written before is the answer.
    case failure(any Error)
  }
}

/// What a session does while an answer is being written.
protocol AnswerHelper: AnyObject {
  /// Shows what a command asks for; nothing changes.
  func show(_ command: FillingCommand)
  /// Shows the question again, on a cleared screen.
  func showQuestion()
  /// Keeps what is written so far.
  ///
  /// - Returns: what to tell somebody when that does not work; nil when it does, or when it was told before.
  func keep(_ text: String) -> String?
  /// Tells somebody something.
  func tell(_ message: String)
  /// Lets somebody write on in an editor; nil when that came to nothing, which has been told then.
  func edit(_ text: String) -> String?
}

/// A signal that ended the work.
struct Interrupted: Error {
  let signal: Int32

  /// The code that says so to the shell.
  var exitCode: ExitCode { ExitCode(rawValue: 128 + signal) }
}
