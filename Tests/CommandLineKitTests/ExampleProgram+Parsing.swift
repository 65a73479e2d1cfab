import CommandLineKit
import Testing

/// Parses a line that has to give a report command.
func report(
  _ arguments: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ReportCommand {
  try #require(command(["rapport"] + arguments) as? ReportCommand, sourceLocation: sourceLocation)
}

/// Parses a line that has to give a search command.
func search(
  _ arguments: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> SearchCommand {
  try #require(command(["zoek"] + arguments) as? SearchCommand, sourceLocation: sourceLocation)
}

/// Parses a line; `nil` when it asks for something else than a command.
func command(_ arguments: [String]) throws -> (any Command<Void>)? {
  guard case .run(let command) = try example.parse(arguments) else { return nil }
  return command
}

/// The mistake on a line that has to be wrong.
func error(
  _ arguments: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> CommandLineError {
  try #require(throws: CommandLineError.self, sourceLocation: sourceLocation) {
    _ = try example.parse(arguments)
  }
}

/// The error message for a line that has to be wrong.
func message(
  _ arguments: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  try #require(throws: CommandLineError.self, sourceLocation: sourceLocation) {
    _ = try example.parse(arguments)
  }.message
}

/// What a line asks for, in a word that a test can compare.
func request(_ arguments: String...) throws -> String {
  switch try example.parse(arguments) {
  case .run(let command): "run \(type(of: command).description.name)"
  case .help(.program): "help"
  case .help(.command(let command)): "help \(command.name)"
  case .help(.manual): "manual"
  case .complete: "complete"
  case .version: "version"
  }
}
