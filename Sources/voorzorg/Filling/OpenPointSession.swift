import CommandLineKit
import VoorzorgCore

/// Settling what contributors differ about, one point after the other.
final class OpenPointSession {
  private let file: DossierFile
  private let instrument: Instrument
  private let reader: any AnswerReader
  private let screen: FillingScreen
  private let context: Context
  private var settled = 0

  init(
    file: DossierFile,
    instrument: Instrument,
    reader: any AnswerReader,
    screen: FillingScreen,
    context: Context
  ) {
    self.file = file
    self.instrument = instrument
    self.reader = reader
    self.screen = screen
    self.context = context
  }

  /// What somebody does with a point.
  private enum Outcome {
    case settled
    case left
    case stopped
  }

  /// Asks about each point until none is left or somebody stops.
  func run() throws -> ExitCode {
    let punten = file.dossier.openPunten
    if punten.isEmpty { screen.say("Er zijn geen open punten in \(file.path).") }
    do {
      for (index, punt) in punten.enumerated() {
        // What settled another point may have settled this one.
        guard file.dossier.openPunten.contains(punt) else { continue }
        show(punt, "Open punt \(index + 1) van \(punten.count)")
        let outcome = try ask(punt)
        if outcome == .stopped { break }
        if outcome == .settled { settled += 1 }
      }
    } catch let interrupted as Interrupted {
      goodbye()
      return interrupted.exitCode
    }
    goodbye()
    return .success
  }

  private func goodbye() {
    let left = file.dossier.openPunten.count
    guard settled + left > 0 else { return }
    screen.say(
      "\(Enumeration.count(settled, "punt", "punten")) afgehandeld, \(left) nog open. Alles is bewaard in \(file.path)."
    )
  }

  private func show(_ punt: OpenPunt, _ heading: String) {
    let words = PointWording(punt, in: file.dossier, instrument)
    screen.say("")
    screen.say("\(heading) · \(words.group)", .bold)
    screen.say(words.label, .bold)
    if let prompt = words.prompt { screen.say(prompt) }
    for (index, mening) in punt.meningen.enumerated() {
      screen.say(
        "\(index + 1)  \(words.words(mening.antwoord)) (\(mening.door.joined(separator: ", ")))",
        indent: 2,
        hanging: 3
      )
    }
    if words.field != nil { screen.say("\(punt.meningen.count + 1)  een ander antwoord", indent: 2) }
    screen.say("Typ een nummer. Met Enter blijft dit punt open; met :stop stopt u.")
  }

  private func ask(_ punt: OpenPunt) throws -> Outcome {
    let field = PointWording(punt, in: file.dossier, instrument).field
    let last = punt.meningen.count + (field == nil ? 0 : 1)
    while true {
      guard let text = try read("Nummer> ", isMultiline: false) else { return .stopped }
      if text.allSatisfy(\.isWhitespace) { return .left }
      guard let number = Int(text.filter { !$0.isWhitespace }), (1...last).contains(number) else {
        try refuse("Typ een nummer van 1 tot en met \(last), of Enter.")
        continue
      }
      guard number > punt.meningen.count, let field else {
        if try settle(punt, with: punt.meningen[number - 1].antwoord) { return .settled }
        try refuse("Dit antwoord past niet meer bij de vraag. Kies een ander antwoord.")
        continue
      }
      switch try other(punt, field) {
      case nil: return .stopped
      case true?: return .settled
      case false?: continue
      }
    }
  }

  /// Asks for an answer that nobody gave; nil when somebody stops, false when none was given.
  private func other(_ punt: OpenPunt, _ field: Field) throws -> Bool? {
    if field.kind == .text { screen.say("Typ uw tekst; een regel met alleen een punt sluit af.") }
    while true {
      guard let text = try read("Antwoord> ", isMultiline: field.kind == .text) else { return nil }
      if text.allSatisfy(\.isWhitespace) { return false }
      do {
        guard let answer = try AnswerParser.answer(text, to: field) else { return false }
        return try settle(punt, with: OpenPunt.Waarde(answer))
      } catch let problem as AnswerParser.Problem {
        try refuse("\(problem.message). Voorstel: \(problem.proposal)")
      }
    }
  }

  private func settle(_ punt: OpenPunt, with waarde: OpenPunt.Waarde) throws -> Bool {
    var changed = file.dossier
    guard changed.settle(punt, with: waarde, instrument) else { return false }
    SettledPoints.keep(from: file.dossier, to: changed, beside: file.path, instrument, context)
    let touched = NewlyChanged(from: file.dossier, to: changed, instrument).message()
    try Saving.save(changed, in: file)
    if let touched { screen.say(touched) }
    return true
  }

  /// What somebody types; nil when they stop or the input ends.
  private func read(_ prompt: String, isMultiline: Bool) throws -> String? {
    while true {
      let request = AnswerRequest(prompt: prompt, isMultiline: isMultiline)
      let explanation = "Typ een nummer, Enter of :stop."
      let entry = try reader.read(request, helper: Waiting(screen, explanation: explanation))
      switch entry.end {
      case .confirmed: return entry.text
      case .command(.stop), .inputOver: return nil
      case .failure(let error): throw error
      case .command, .unknown, .cleared: try refuse("Dat kan hier niet. \(explanation)")
      }
    }
  }

  /// Says why something is not taken; input from another program stops here.
  private func refuse(_ message: String) throws {
    guard reader.isInteractive else {
      throw Failure(
        message: "invullen: regel \(screen.lineNumber) van de invoer: \(message) Alles daarvoor is bewaard.",
        code: .usageError
      )
    }
    screen.say(message)
  }
}
