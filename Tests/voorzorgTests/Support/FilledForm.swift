import VoorzorgCore

/// All 123 answers of the form, as somebody would give them: by name for a script, and as lines for a session.
struct FilledForm {
  /// An answer: the name of its question and what is given.
  struct Given {
    let name: String
    let value: String
    let isText: Bool
  }

  let scan: [Given]
  let plan: [Given]
  private let chosen: [String]
  private let outside: [String]

  init(_ instrument: Instrument) {
    let names = instrument.ankerpunten.map(\.name)
    chosen = [7, 0, 2, 8, 10].map { names[$0] }
    outside = [names[6]]
    let ticked = Set(chosen + outside)
    scan = names.flatMap { name in
      [
        Given(
          name: "voorzorgscan.\(name).aanDeSlag",
          value: ticked.contains(name) ? "ja" : "nee",
          isText: false
        )
      ]
        + ["aanbod", "kansen", "nodig"].map { field in
          Given(
            name: "voorzorgscan.\(name).\(field)",
            value: "Bij \(name) staat \(field) op regel één.\n\n- En op regel drie, met \"tekens\".",
            isText: true
          )
        }
    }
    plan = chosen.enumerated().flatMap { index, ankerpunt in
      instrument.planFields.filter { !$0.isAdded && $0.name != "ankerpunt" }.map { field in
        Given(
          name: "implementatieplan.\(index + 1).\(field.name)",
          value: FilledForm.value(field, ankerpunt: ankerpunt, position: index + 1),
          isText: field.kind == .text
        )
      }
    }
  }

  private static func value(_ field: Field, ankerpunt: String, position: Int) -> String {
    switch field.name {
    case "beoogdeDatumGereed": "2026-1\(position % 3)-01"
    case "datumGereed": "2026-12-0\(position)"
    case "datumEvaluatie": "2027-02-0\(position)"
    case "uitvoerende": "Team \(position)"
    case "verantwoordelijke": "Afdelingshoofd \(position)"
    case "akkoord": "Manager \(position)"
    default: "\(field.label) voor alle inwoners bij \(ankerpunt).\n  Tweede regel, ingesprongen."
    }
  }

  /// The lines of a whole session, one element an answer, for a decided dossier whose head needs nothing more.
  func session() -> [String] { partSessions.flatMap(\.answers) }

  /// The same, part by part.
  var partSessions: [(part: Part, answers: [String])] {
    // Region, centrumgemeente, inhabitants, steller, portefeuillehouder, zaaknummer, first invuller.
    [(.kop, Array(repeating: "\n", count: 7)), (.scan, scan.map(line)), (.plan, planSession)]
  }

  private var planSession: [String] {
    var answers: [String] = []
    answers.append(chosen.compactMap { name in numbers[name] }.joined(separator: " ") + "\n")
    answers += outside.map { _ in "De regio pakt dit op.\n.\n" }
    for index in chosen.indices {
      answers += plan.filter { $0.name.hasPrefix("implementatieplan.\(index + 1).") }.map(line)
      // evaluatieGepland, kosten, dekking and the first action line stay empty.
      answers += Array(repeating: "\n", count: 4)
    }
    return answers
  }

  /// The lines of a session for the scan alone.
  var scanSession: [String] { scan.map(line) }

  /// The same answers for `beantwoorden`.
  var assignments: [String] {
    scan.map { "\($0.name)=\($0.value)" } + ["implementatieplan=\(chosen.joined(separator: ","))"]
      + outside.map { "voorzorgscan.\($0).nietInPlan=De regio pakt dit op." }
      + plan.map { "\($0.name)=\($0.value)" }
  }

  private func line(_ given: Given) -> String {
    given.value + "\n" + (given.isText ? ".\n" : "")
  }

  private var numbers: [String: String] {
    let instrument = try? Instrument.load()
    return Dictionary(uniqueKeysWithValues: (instrument?.ankerpunten ?? []).map { ($0.name, "\($0.number)") })
  }
}
