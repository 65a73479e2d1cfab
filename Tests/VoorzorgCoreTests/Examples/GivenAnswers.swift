@testable import VoorzorgCore

/// The answers that a dossier holds, by the names of their questions.
struct GivenAnswers {
  private(set) var byName: [String: Answer] = [:]

  init(_ bytes: [UInt8]) {
    let dossier = DossierReading(bytes, instrument: Shared.instrument).dossier
    var given: [String: Answer] = [:]
    dossier.visitAnswers(Shared.instrument.form) { position, answer in given[position.name] = answer }
    byName = given
  }

  /// How many questions whose name starts and ends like this have an answer.
  func count(_ start: String, _ end: String = "") -> Int {
    byName.keys.count { $0.hasPrefix(start) && $0.hasSuffix(end) }
  }

  /// How often each choice was made at the questions whose name starts and ends like this.
  func choices(_ start: String, _ end: String) -> [String: Int] {
    byName.reduce(into: [:]) { counts, given in
      guard given.key.hasPrefix(start), given.key.hasSuffix(end), case .choice(let choice) = given.value
      else { return }
      counts[choice, default: 0] += 1
    }
  }

  /// The answers below a name, by the rest of their names.
  func below(_ start: String) -> [String: Answer] {
    var found: [String: Answer] = [:]
    for (name, answer) in byName where name.hasPrefix(start) {
      found[String(name.dropFirst(start.count))] = answer
    }
    return found
  }
}
