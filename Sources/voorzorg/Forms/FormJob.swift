import CommandLineKit
import VoorzorgCore

/// What `voorzorg formulier` is asked to do.
enum FormJob {
  case make(FormMaking)
  case read(FormReading)

  private typealias Parameters = FormulierCommand

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    if let form = arguments[Parameters.read] {
      self = .read(try Self.reading(form, arguments))
    } else {
      self = .make(try Self.making(arguments))
    }
  }

  private static func making(_ arguments: ParsedArguments) throws(CommandLineProblem) -> FormMaking {
    let names = [arguments[Parameters.naam], arguments[Parameters.organisatie], arguments[Parameters.rol]]
    guard names == [nil, nil, nil], !arguments[Parameters.showOnly], arguments[Parameters.today] == nil else {
      throw .invalidCombination(
        reason: "--invuller, --organisatie, --rol, --alleen-tonen en --vandaag horen bij --lees"
      )
    }
    guard arguments[Parameters.empty] == (arguments[Parameters.file] == nil) else {
      throw .invalidCombination(reason: "geef een BESTAND, of --leeg voor een leeg formulier")
    }
    guard arguments[Parameters.empty] || !arguments[Parameters.region] else {
      throw .invalidCombination(reason: "--regio hoort bij --leeg; een dossier zegt zelf van wie het is")
    }
    guard !arguments[Parameters.overwrite] || arguments[Parameters.output] != nil else {
      throw .invalidCombination(reason: "--overschrijven hoort bij -o PAD")
    }
    return FormMaking(
      dossier: arguments[Parameters.file],
      subject: arguments[Parameters.region] ? .regio : .gemeente,
      scope: FormScope(part: arguments[Parameters.part], ankerpunten: arguments[Parameters.ankerpunt]),
      format: arguments[Parameters.format],
      output: arguments[Parameters.output],
      overwrites: arguments[Parameters.overwrite]
    )
  }

  private static func reading(
    _ form: String,
    _ arguments: ParsedArguments
  ) throws(CommandLineProblem) -> FormReading {
    guard let dossier = arguments[Parameters.file] else {
      throw .invalidCombination(reason: "geef ook het BESTAND waarin de antwoorden komen")
    }
    let (naam, organisatie, rol) =
      (arguments[Parameters.naam], arguments[Parameters.organisatie], arguments[Parameters.rol])
    guard naam != nil || organisatie == nil && rol == nil else {
      throw .invalidCombination(reason: "--organisatie en --rol horen bij --invuller")
    }
    guard naam?.allSatisfy(\.isWhitespace) != true else {
      throw .invalidCombination(reason: "--invuller mag niet leeg zijn")
    }
    return FormReading(
      form: form,
      dossier: dossier,
      invuller: naam.map { Invuller(naam: $0, organisatie: organisatie, rol: rol) },
      showsOnly: arguments[Parameters.showOnly],
      today: arguments[Parameters.today]
    )
  }
}
