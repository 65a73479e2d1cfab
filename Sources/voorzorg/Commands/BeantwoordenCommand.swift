import CommandLineKit
import VoorzorgCore

/// `voorzorg beantwoorden`: answers from a script, all or nothing.
struct BeantwoordenCommand: Command {
  static let file = Argument(.dossier, help: "Het dossier.")
  static let answers = Argument(
    oneOrMore: .text("NAAM=WAARDE", completion: .custom("vraag")),
    help: "De antwoorden: NAAM=@pad leest een bestand, NAAM=@- de standaardinvoer, NAAM= maakt leeg."
  )
  static let showOnly = Flag("alleen-tonen", help: "Toont wat er zou veranderen en verandert niets.")

  static let description = CommandDescription(
    name: "beantwoorden",
    summary: "Geeft antwoorden vanuit een script.",
    discussion: """
      Alle antwoorden worden in één keer bewaard, of geen enkel. 'voorzorg uitleg vragen' toont de namen. \
      Met implementatieplan=ID,ID,... zet u de prioriteiten op volgorde.
      """,
    examples: [
      CommandExample(
        "voorzorg beantwoorden utrecht.voorzorg.json voorzorgscan.outreach.aanDeSlag=ja",
        shows: "Kiest het ankerpunt Outreach."
      ),
      CommandExample(
        "voorzorg beantwoorden utrecht.voorzorg.json implementatieplan.1.doel=@doel.txt",
        shows: "Leest het doel van prioriteit 1 uit een bestand."
      ),
    ],
    parameters: [file, answers, showOnly]
  )

  private let path: String
  private let assignments: [Assignment]
  private let showsOnly: Bool

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    path = arguments[Self.file]
    showsOnly = arguments[Self.showOnly]
    var assignments: [Assignment] = []
    for argument in arguments[Self.answers] {
      guard let assignment = Assignment(argument) else {
        throw .invalidCombination(reason: "'\(argument)' is geen NAAM=WAARDE")
      }
      assignments.append(assignment)
    }
    self.assignments = assignments
    if let twice = Assignment.repeated(assignments) { throw .invalidCombination(reason: twice) }
  }

  func run(in context: Context) throws -> ExitCode {
    let instrument = try Instrument.load()
    let values = try assignments.map { try $0.value(in: context) }
    if showsOnly {
      let before = try Dossiers.read(path, instrument: instrument)
      let after = try answer(before, with: values, instrument)
      for line in DossierChanges(from: before, to: after, instrument: instrument).lines {
        context.print(line)
      }
      if let message = NewlyChanged(from: before, to: after, instrument).message() {
        context.message(message)
      }
      return .success
    }
    let file = try DossierFile(opening: path, instrument: instrument, waiting: 2000, holder: context.holder)
    let after = try answer(file.dossier, with: values, instrument)
    let changes = DossierChanges(from: file.dossier, to: after, instrument: instrument)
    let touched = NewlyChanged(from: file.dossier, to: after, instrument)
    if changes.count > 0 || after.openPunten != file.dossier.openPunten {
      SettledPoints.keep(from: file.dossier, to: after, beside: path, instrument, context)
      try Saving.save(after, in: file)
    }
    context.message("\(path): \(Enumeration.count(changes.count, "antwoord", "antwoorden")) gewijzigd.")
    if let message = touched.message() { context.message(message) }
    return .success
  }

  private func answer(_ dossier: Dossier, with values: [String], _ instrument: Instrument) throws -> Dossier {
    var editor = DossierEditor(dossier, instrument: instrument)
    for (assignment, value) in zip(assignments, values) {
      do {
        try editor.set(assignment.name, to: value)
      } catch {
        throw Failure(message: "beantwoorden: \(Wording.sentence(error))", code: .usageError)
      }
    }
    editor.finish()
    return editor.dossier
  }
}

/// `NAAM=WAARDE` as it stands on the command line.
struct Assignment {
  let name: String
  let source: String

  init?(_ argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else { return nil }
    name = String(argument[..<equals])
    source = String(argument[argument.index(after: equals)...])
  }

  /// The value: what stands there, or what the file holds that it names.
  func value(in context: Context) throws -> String {
    guard source.hasPrefix("@") else { return source }
    let path = String(source.dropFirst())
    let bytes = try context.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        message: "\(path): dit is geen geldige UTF-8; bewaar het bestand als UTF-8",
        code: .fileProblem
      )
    }
    let answer = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    // An empty file is rather something that went wrong than an answer to be taken away.
    guard !answer.allSatisfy(\.isWhitespace) else {
      throw Failure(
        message:
          "beantwoorden: \(path == "-" ? "de invoer" : path) is leeg; schrijf \(name)= om een antwoord weg te halen",
        code: .usageError
      )
    }
    return answer
  }

  /// Why these assignments cannot be meant together; nil when they can.
  static func repeated(_ assignments: [Assignment]) -> String? {
    var names: Set<String> = []
    for assignment in assignments where !names.insert(assignment.name).inserted {
      return "'\(assignment.name)' krijgt twee antwoorden; noem elke vraag één keer"
    }
    guard assignments.filter({ $0.source == "@-" }).count < 2 else {
      return "de standaardinvoer kan maar één antwoord geven; gebruik @- één keer"
    }
    return nil
  }
}
