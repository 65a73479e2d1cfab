import TextKit

/// Reads the order of the priorities as somebody wrote it in a form: an ankerpunt a line, by name, title or number.
struct FormOrder {
  private let order: PlanOrder
  private let instrument: Instrument

  init(_ dossier: Dossier, instrument: Instrument) {
    order = PlanOrder(wholePlanOf: dossier, instrument: instrument)
    self.instrument = instrument
  }

  /// The ids in order, or why there is none.
  func ids(in text: String) -> Result<[String], AnswerParser.Problem> {
    var ids: [String] = []
    for line in TypedText.clean(text).split(separator: "\n") {
      let item = FormOrder.item(line)
      guard !item.isEmpty else { continue }
      let words = item.split { ", ;\t".contains($0) }.map(String.init)
      if let id = id(item) {
        ids.append(id)
      } else if words.count > 1, words.allSatisfy({ id($0) != nil }) {
        ids += words.compactMap(id)
      } else {
        let nearest = nearestName(
          to: item,
          among: order.candidates.map(\.id) + instrument.ankerpunten.map(\.name)
        )
        return .failure(
          AnswerParser.Problem(
            message: "'\(item.shown)' is geen ankerpunt, of het staat vaker in het plan",
            proposal: nearest.map { "bedoelt u '\($0)'?" }
              ?? "schrijf op elke regel de naam van één ankerpunt"
          )
        )
      }
    }
    return .success(ids)
  }

  static func problem(_ problem: DossierEditor.Problem) -> AnswerParser.Problem {
    switch problem {
    case .badOrder(let name), .unknownQuestion(let name, _), .missingEntry(let name, _),
      .otherSubject(let name, _), .decision(let name), .vervallen(let name):
      AnswerParser.Problem(
        message: "'\(name.shown)' staat er twee keer",
        proposal: "noem elke prioriteit één keer"
      )
    case .orderDropsAnswers(let id):
      AnswerParser.Problem(
        message: "prioriteit '\(id.shown)' ontbreekt, maar daar staan antwoorden in",
        proposal: "noem haar ook, of maak haar antwoorden eerst leeg"
      )
    case .badValue(_, let problem):
      problem
    }
  }

  /// What a line names, without what people put before it (`1.`, `-`) and what the guidance has behind it (`= ...`).
  private static func item(_ line: Substring) -> String {
    var text = String(line).trimmed
    let sign = text.prefix { !$0.isWhitespace }
    let isNumber = sign.dropLast().allSatisfy(\.isNumber) && (sign.hasSuffix(".") || sign.hasSuffix(")"))
    if sign.count < text.count, isNumber || ["-", "*", "•"].contains(sign) {
      text = String(text.dropFirst(sign.count)).trimmed
    }
    return String(text.prefix { $0 != "=" }).trimmed
  }

  private func id(_ word: String) -> String? {
    if let candidate = order.candidate(word) ?? order.candidate(word.folded) { return candidate.id }
    let titled = order.candidates.filter { $0.title.folded == word.folded }
    guard titled.isEmpty else { return titled.count == 1 ? titled[0].id : nil }
    return instrument.ankerpunten.first { ankerpunt in
      [ankerpunt.name, ankerpunt.title.folded, String(ankerpunt.number)].contains(word.folded)
        && !order.candidates.contains { $0.number == ankerpunt.number }
    }?.name
  }
}
