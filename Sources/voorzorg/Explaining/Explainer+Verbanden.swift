import TerminalKit
import TextKit
import VoorzorgCore

extension Explainer {
  /// What something has to do with elsewhere, as the last section of its page; nothing where no link is known.
  ///
  /// The links were read before a page is made, so that a fault in them has been thrown by then.
  func verbandLines(_ kind: Verband.Kind, _ name: String) -> [String] {
    let lines = (try? verbanden(of: Verband.End(kind, name))) ?? []
    return lines.isEmpty ? [] : ["", "Verbanden:"] + lines
  }

  /// The same for a page about several things: each line says which of them it is about.
  func verbandLines(_ kind: Verband.Kind, ofEach names: [String]) -> [String] {
    let lines = names.flatMap { (try? verbanden(of: Verband.End(kind, $0), isNamed: true)) ?? [] }
    return lines.isEmpty ? [] : ["", "Verbanden:"] + lines
  }

  /// The links of an end in the order of what they lead to, then what has the same name.
  private func verbanden(of end: Verband.End, isNamed: Bool = false) throws(CatalogueFault) -> [String] {
    let resolver = VerbandResolver(instrument)
    let steps = try Verbanden.load().steps(from: end)
    var ends: [Verband.End] = []
    for step in steps where !ends.contains(step.far.end) { ends.append(step.far.end) }
    let near = isNamed ? try resolver.describe(end).map { "\($0.text) – " } ?? "" : ""
    var lines: [String] = []
    for kind in Verband.Kind.allCases {
      for far in ends where far.kind == kind {
        guard let found = try resolver.describe(far) else { continue }
        let wording = wording(of: steps.filter { $0.far.end == far }, from: end)
        let places = describe(steps.filter { $0.far.end == far }.flatMap(\.far.evidence))
        lines += "- \(near)\(found.text). \(wording) – \(places)".wrapped(to: columns, hangingIndent: 2)
      }
    }
    for namesake in try resolver.namesakes(of: end) where !ends.contains(namesake) {
      guard let found = try resolver.describe(namesake) else { continue }
      let places = found.sources.isEmpty ? "" : " – \(describe(found.sources))"
      lines += "- \(found.text) [zelfde naam; eigen regel van voorzorg]\(places)"
        .wrapped(to: columns, hangingIndent: 2)
    }
    return lines
  }

  /// What the links to one end are, each sentence once, and how sure they are.
  private func wording(of steps: [Verbanden.Step], from end: Verband.End) -> String {
    var sentences: [(text: String, strength: Verband.Strength)] = []
    for step in steps {
      let text = step.verband.text.withoutFullStop + via(step, from: end)
      if !sentences.contains(where: { $0.text == text }) { sentences.append((text, step.verband.strength)) }
    }
    let strengths = Set(sentences.map(\.strength))
    guard let only = strengths.first, strengths.count == 1 else {
      return sentences.map { "\($0.text) [\($0.strength.title)]" }.joined(separator: ". ")
    }
    return "\(sentences.map(\.text).joined(separator: ". ")) [\(only.title)]"
  }

  /// Where a link is, when it is not the whole page or when it is more.
  private func via(_ step: Verbanden.Step, from end: Verband.End) -> String {
    guard step.near.end != end else { return "" }
    switch (end.kind, step.near.end.kind) {
    case (.pijleractie, .actiegroep): return " (dit geldt voor de hele groep)"
    case (.actielijn, _):
      let paragraaf = step.near.end.lineage.first { $0.kind == .paragraaf }
      return paragraaf.map { " (\($0.name))" } ?? ""
    default: return ""
    }
  }

  private func describe(_ sources: [SourceReference]) -> String {
    var seen: Set<String> = []
    return sources.map(describe).filter { seen.insert($0).inserted }.joined(separator: "; ")
  }
}

extension Regioplan.Section {
  /// What an entry of this list is as the end of a link; nil for lists that no link leads to.
  var linkKind: Verband.Kind? {
    switch kind {
    case .werkwijzen: .werkwijze
    case .bevindingen: .bevinding
    default: nil
    }
  }
}
