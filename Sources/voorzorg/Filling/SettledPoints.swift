import VoorzorgCore

/// Keeps in the logbook what was said about points that are settled, and answers without a question that are taken away.
enum SettledPoints {
  /// Notes the answers of the points that one dossier has and the next has not.
  static func keep(
    from before: Dossier,
    to after: Dossier,
    beside path: String,
    _ instrument: Instrument,
    _ context: Context
  ) {
    let settled = before.openPunten.filter { punt in !after.openPunten.contains { $0.name == punt.name } }
    let removed = before.vervallen.filter { !after.vervallen.contains($0) }
    guard !settled.isEmpty || !removed.isEmpty else { return }
    var logbook = Logbook(beside: path)
    for punt in settled {
      let words = PointWording(punt, in: before, instrument)
      logbook.earlier["\(OpenPunt.key).\(punt.name)"] = punt.meningen.map { mening in
        "\(mening.door.joined(separator: ", ")): \(words.words(mening.antwoord))"
      }.joined(separator: "\n")
    }
    for (name, answers) in Dictionary(grouping: removed, by: \.vraag) {
      logbook.earlier["vervallen.\(name)"] = answers.map { "\($0.label): \($0.antwoord.words)" }
        .joined(separator: "\n")
    }
    do {
      try logbook.save(beside: path)
    } catch {
      context.message("Let op: de eerdere antwoorden konden niet worden onthouden. \(context.line(error)).")
    }
  }
}
