import TerminalKit
import VoorzorgCore

/// Finds or makes the dossier to fill in.
struct FillingStart {
  private let screen: FillingScreen
  private let context: Context
  private let instrument: Instrument

  init(_ screen: FillingScreen, _ context: Context, _ instrument: Instrument) {
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
    screen.say("Er is nog geen dossier. Voor welke gemeente maakt u het?")
    guard let name = try screen.readLine(prompt: "Gemeente> "), !name.allSatisfy(\.isWhitespace) else {
      screen.say("Gestopt: er is niets gemaakt.")
      return nil
    }
    let request = NewDossier.Request(gemeente: name, code: nil, peildatum: nil)
    let made = try NewDossier(request, previous: nil, today: context.today, instrument: instrument)
    let target = path ?? made.fileName(for: instrument)
    let file = try DossierFile(creating: target, made.dossier, instrument: instrument, holder: context.holder)
    for remark in made.remarks { screen.say(remark) }
    screen.say("\(target): gemaakt voor \(made.summary).")
    return file
  }

  private func only() throws -> String? {
    let here = try Folder.dossiers(in: ".").filter { !$0.contains("/") }
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
