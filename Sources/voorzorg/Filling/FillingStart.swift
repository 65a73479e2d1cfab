import TerminalKit
import VoorzorgCore

/// Finds or makes the dossier to fill in.
struct FillingStart {
  private let reader: any AnswerReader
  private let screen: FillingScreen
  private let context: Context
  private let instrument: Instrument

  init(_ reader: any AnswerReader, _ screen: FillingScreen, _ context: Context, _ instrument: Instrument) {
    self.reader = reader
    self.screen = screen
    self.context = context
    self.instrument = instrument
  }

  /// The dossier that was named, or the only one in this folder, or a new one; nil when nobody says for whom.
  func open(_ named: String?) throws -> DossierFile? {
    let path = try named ?? only()
    if let path, Files.exists(path) {
      return try DossierFile(opening: path, instrument: instrument, waiting: 0, holder: context.holder)
    }
    screen.say("Er is nog geen dossier. Voor welke gemeente maakt u het? Typ de naam of de code.")
    guard let made = try ask() else {
      screen.say("Gestopt: er is niets gemaakt.")
      return nil
    }
    let target = path ?? made.fileName(for: instrument)
    let file = try DossierFile(creating: target, made.dossier, instrument: instrument, holder: context.holder)
    for remark in made.remarks { screen.say(remark) }
    screen.say("\(target): gemaakt voor \(made.summary).")
    return file
  }

  /// Asks for the municipality until there is one; nil when nobody says.
  private func ask() throws -> NewDossier? {
    while let line = try nextLine() {
      let isCode = try Gemeenten.load().gemeente(code: line) != nil
      let request = NewDossier.Request(
        gemeente: isCode ? nil : line,
        code: isCode ? line : nil,
        peildatum: nil
      )
      do {
        return try NewDossier(request, previous: nil, today: context.today, instrument: instrument)
      } catch NewDossier.Problem.ambiguous(let name, let gemeenten) {
        let choices = gemeenten.map { "\($0.name) (\($0.code))" }.joined(separator: " of ")
        let problem = "Er zijn meer gemeenten met de naam '\(name)': typ \(choices)."
        guard reader.isInteractive else { throw Failure(message: "invullen: \(problem)", code: .usageError) }
        screen.say(problem)
      }
    }
    return nil
  }

  /// What somebody types; nil for nothing.
  private func nextLine() throws -> String? {
    let explanation =
      "Typ de naam van de gemeente, of de code zoals GM0344. Enter stopt. Een dossier van een regio maakt u met "
      + "'voorzorg nieuw --regio NAAM'."
    let request = AnswerRequest(prompt: "Gemeente> ", isMultiline: false)
    let entry = try reader.read(request, helper: Waiting(screen, explanation: explanation))
    let line = TypedText.clean(entry.text)
    return line.allSatisfy(\.isWhitespace) ? nil : line
  }

  private func only() throws -> String? {
    let contents = Folder.contents(of: ".", isDeep: false)
    if let problem = contents.problems.first { throw problem }
    let here = contents.dossiers.all
    guard here.count < 2 else {
      throw Failure(
        message:
          "invullen: in deze map staan \(here.count) dossiers; noem er een: \(here.joined(separator: ", "))",
        code: .usageError
      )
    }
    return here.first
  }
}
