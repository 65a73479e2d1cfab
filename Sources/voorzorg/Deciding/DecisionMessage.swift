import VoorzorgCore

/// What is told of a decision that was recorded, mended or removed.
struct DecisionMessage {
  let path: String
  let recording: Recording
  let instrument: Instrument

  /// The lines of the message.
  func lines(of task: DecisionJob.Task, isDone: Bool) -> [String] {
    let besluit = recording.besluit
    var lines: [String] = []
    switch task {
    case .record, .show:
      lines = ["\(path): \(besluit.words) \(isDone ? "is vastgelegd" : "zou worden vastgelegd")."]
      lines.append("Vingerafdruk: \(besluit.vingerafdruk)")
      lines.append("Het geldt voor scan en plan zoals ze nu in het dossier staan.")
    case .mend(let id, _):
      let kenmerk = besluit.kenmerk.map { ", kenmerk \($0)" } ?? ""
      lines = [
        "\(path): besluit \(id) \(isDone ? "is nu" : "zou dan zijn:") \(besluit.words), door \(besluit.door)\(kenmerk)."
      ]
    case .remove(let id):
      lines = ["\(path): besluit \(id) \(isDone ? "is weggehaald" : "zou worden weggehaald")."]
    }
    if let status = statusLine(isDone: isDone) { lines.append(status) }
    if recording.isBeforePeildatum, !task.isRemoval {
      lines.append("Let op: de dag van het besluit ligt vóór de peildatum. Klopt de datum?")
    }
    return lines
  }

  /// Why nothing was recorded.
  func refusal(faults: Int) -> String {
    let count = Enumeration.count(faults, "fout", "fouten")
    return
      "\(path): er is niets vastgelegd, want met dit besluit zijn er \(count). Verbeter die eerst. Is het besluit "
      + "toch zo genomen, gebruik dan --ondanks-fouten."
  }

  private func statusLine(isDone: Bool) -> String? {
    let (before, after) = (recording.statusBefore, recording.status)
    guard before == after else {
      return "De status \(isDone ? "is nu" : "zou dan zijn:") \(after.rawValue) (was \(before.rawValue))."
    }
    return "De status blijft \(after.rawValue)."
  }

  /// A decision in one line, as the logbook keeps it.
  static func inOneLine(_ besluit: Besluit) -> String {
    [
      besluit.soort.rawValue, besluit.datum.description, "door \(besluit.door)",
      besluit.kenmerk.map { "kenmerk \($0)" },
      "sha256 \(besluit.sha256)",
    ].compactMap(\.self).joined(separator: ", ")
  }
}

extension DecisionJob.Task {
  fileprivate var isRemoval: Bool {
    if case .remove = self { true } else { false }
  }
}
