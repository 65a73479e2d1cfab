import TestSupport
@testable import VoorzorgCore

/// Makes random valid dossiers: every kind of answer, every list, and texts that break careless code.
struct RandomDossiers {
  let instrument: Instrument
  var generator: SeededGenerator
  /// For answers without a question: what else is random stays as it was before there were any.
  var others: SeededGenerator
  /// The chance that a question is answered.
  var answered = 0.6
  /// The chance that an optional part has anything in it; they are large, so most dossiers have few of them.
  var parts = 0.15
  /// The chance that a dossier is of a region.
  var regional = 0.1
  /// The chance that decisions were recorded.
  var decided = 0.2

  init(_ instrument: Instrument, seed: UInt64) {
    self.instrument = instrument
    generator = SeededGenerator(seed: seed)
    others = SeededGenerator(seed: seed &+ 1)
  }

  mutating func next() -> Dossier {
    var dossier = Dossier(for: instrument, subject: generator.chance(regional) ? .regio : .gemeente)
    if generator.chance(0.3) { dossier.schema = "voorzorg-dossier-1.schema.json" }
    if generator.chance(0.1) { dossier.instrument = generator.pick([nil, "2024", "2026 proef"]) }
    fill(instrument.form.root(for: dossier.subject), of: instrument.form, &dossier.record)
    if others.chance(0.1) { dossier.vervallen = (1...3).map { _ in dropped() }.united }
    if generator.chance(decided) { dossier.besluiten = (1...3).map { decision($0, of: dossier) } }
    return dossier
  }

  /// An answer without a question.
  mutating func dropped() -> Vervallen {
    Vervallen(
      vraag: others.pick(["weg", "voorzorgscan.outreach.weg", "implementatieplan.eigen-1.weg"]),
      versie: others.pick(["2023", "2024"]),
      label: others.pick(Self.pieces.filter { !$0.allSatisfy(\.isWhitespace) }),
      antwoord: others.pick([.jaNee(true), .getal(3), .tekst(others.pick(Self.pieces)), .leeg]),
      door: others.chance(0.3) ? [others.pick(Self.pieces)] : []
    )
  }

  /// A decision about the dossier as it is.
  private mutating func decision(_ number: Int, of dossier: Dossier) -> Besluit {
    Besluit(
      id: "\(number)",
      soort: generator.pick(Besluit.Soort.allCases),
      door: text(),
      datum: day(),
      kenmerk: generator.chance(0.5) ? text() : nil,
      inhoud: DecidedAnswers(dossier, instrument)
    )
  }

  private mutating func record(_ form: Form) -> Record {
    var record = form.emptyRecord
    fill(form.root, of: form, &record)
    return record
  }

  private mutating func fill(_ group: Form.Group, of form: Form, _ record: inout Record) {
    for member in group.members {
      switch member {
      case .entry(let slot):
        if generator.chance(answered) { record.answers[slot] = answer(form.entries[slot].field.kind) }
      case .group(let inner): fill(inner, of: form, &record)
      case .list(let slot): record.lists[slot] = records(form.lists[slot])
      case .besluiten, .openPunten, .vervallen: break
      }
    }
  }

  /// Entries of a list, or a part.
  private mutating func records(_ list: Form.List) -> [Record] {
    if list.isSingle || list.form.entries.count > 50 {
      guard generator.chance(parts) else { return [] }
      var part = record(list.form)
      part.id = list.isSingle ? nil : "1"
      return part.isEmpty ? [] : [part]
    }
    var records = (0..<Int.random(in: 0...4, using: &generator)).map { _ in self.record(list.form) }
    for index in records.indices { records[index].id = generator.chance(0.2) ? "eigen-\(index)" : "" }
    list.giveMissingIDs(&records)
    return records
  }

  mutating func answer(_ kind: Field.Kind) -> Answer {
    switch kind {
    case .yesNo: .yesNo(generator.chance(0.5))
    case .choice(let choices): .choice(generator.pick(choices).name)
    case .date: .date(day())
    case .number(let bounds): .number(Int.random(in: bounds, using: &generator))
    case .numberOrUnknown(let bounds):
      generator.chance(0.5) ? .choice(Field.unknown) : .number(Int.random(in: bounds, using: &generator))
    case .text, .name: .text(text())
    }
  }

  private mutating func day() -> Day {
    while true {
      let day = Day(
        year: Int.random(in: 1...9999, using: &generator),
        month: Int.random(in: 1...12, using: &generator),
        day: Int.random(in: 1...31, using: &generator)
      )
      if let day { return day }
    }
  }

  /// A text that is not blank, in which line ends are `\n`.
  private mutating func text() -> String {
    let pieces = (0..<Int.random(in: 0...8, using: &generator)).map { _ in generator.pick(Self.pieces) }
    let text = pieces.joined() + String(Int.random(in: 0...99, using: &generator))
    return text.contains("\r") ? "x" : text
  }

  private static let pieces =
    [
      "woorden ", "Eén ", "\n", "\n\n- ", "\t", "\"", "\\", "\\n", "\\u0041", "/", "</b>", "|", "`", "{",
      "}]",
      "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}[31m", "\u{1F}", "\u{7F}", "\u{85}", "\u{A0}",
      "\u{AD}",
      "\u{2028}", "\u{2029}", "\u{200D}", "\u{202E}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}",
      "e\u{301}", "é", "שלום ", "مرحبا ", "日本", "👩🏽‍🚒", "🇳🇱", "=1+1", "@", ",", ":", "  ", "null", "true", "'",
    ]
}
