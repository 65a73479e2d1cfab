import CommandLineKit
import VoorzorgCore

/// What reports are made of: an example that is built in, or dossiers.
enum ReportSource {
  /// An example, with the name that its dossier would have.
  case example(bytes: [UInt8], name: String)
  /// The dossiers that the command line names.
  case dossiers(Inputs.Request)

  static let example = Flag("voorbeeld", help: "Gebruikt het ingebouwde voorbeeld van een ingevuld dossier.")
  static let regionalExample = Flag(
    "voorbeeld-regio",
    help: "Gebruikt het ingebouwde voorbeeld van een dossier van een regio."
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    let example: (bytes: [UInt8], name: String)? =
      if arguments[Self.example] {
        (Example.bytes, "voorbeeld")
      } else if arguments[Self.regionalExample] {
        (Example.regionalBytes, "voorbeeld-regio")
      } else {
        nil
      }
    guard let example else {
      self = .dossiers(try Inputs.resolve(arguments))
      return
    }
    if !arguments[Inputs.files].isEmpty {
      throw .invalidCombination(reason: "--\(example.name) gaat niet samen met een BESTAND")
    }
    self = .example(bytes: example.bytes, name: "\(example.name).voorzorg.json")
  }
}
