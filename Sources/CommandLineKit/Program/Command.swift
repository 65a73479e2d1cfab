/// A subcommand: one description, typed keys, and the work itself.
///
/// ```swift
/// struct CountCommand: Command {
///   static let strict = Flag("streng", help: "Stopt bij de eerste fout.")
///   static let files = Argument(oneOrMore: .file("BESTAND"), help: "De bestanden om te tellen.")
///   static let description = CommandDescription(
///     name: "tel",
///     summary: "Telt de regels van bestanden.",
///     parameters: [files, strict]
///   )
///
///   private let files: [String]
///   private let isStrict: Bool
///
///   init(_ arguments: ParsedArguments) {
///     files = arguments[Self.files]
///     isStrict = arguments[Self.strict]
///   }
///
///   func run(in context: Terminal) throws -> ExitCode { … }
/// }
/// ```
public protocol Command<Context>: Sendable {
  /// What the program hands to every command, such as its output and its settings.
  associatedtype Context

  /// The one description that parsing, help and completions follow.
  static var description: CommandDescription { get }

  /// Takes the values the command needs.
  ///
  /// Single values are correct already. What is left to refuse is a combination, with
  /// ``CommandLineProblem/invalidCombination(reason:)``.
  init(_ arguments: ParsedArguments) throws(CommandLineProblem)

  /// Does the work.
  func run(in context: Context) throws -> ExitCode
}
