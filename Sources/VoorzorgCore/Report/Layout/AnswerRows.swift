/// Things of which the same is asked, such as the actions of a step: a row of a table each.
struct AnswerRows: Sendable {
  /// A thing, with the slots of what is asked of it. The first is the answer; the others remark on it.
  struct Row: Sendable {
    let title: String
    let slots: [Int]
  }

  /// The things, in the order of the catalogue.
  let rows: [Row]
  /// The slots of all of them.
  let slots: [Int]
  /// What the answers are called in the head of a table: what the labels begin with, such as `Opmerking`; nil for
  /// labels that are nothing but the name of the thing.
  private let heads: [String?]

  /// The things whose questions have paths under each of some prefixes, such as `regie.acties.`: rows for each prefix.
  ///
  /// All prefixes together decide on the heads, for a single label does not show with which words all of them begin.
  static func all(in form: Form, under prefixes: [String]) -> [AnswerRows] {
    let groups = prefixes.map { prefix in slotsByThing(in: form, under: prefix) }
    let things = groups.joined()
    let width = things.map(\.count).max() ?? 0
    let leads = (0..<width).map { column in
      lead(of: things.compactMap { column < $0.count ? form.entries[$0[column]].field.label : nil })
    }
    return groups.map { group in
      AnswerRows(
        rows: group.map { slots in
          let label = form.entries[slots[0]].field.label
          return Row(title: String(label.dropFirst(leads[0]?.count ?? 0)), slots: slots)
        },
        slots: Array(group.joined()),
        heads: leads.map { lead in lead.map { String($0.dropLast(2)) } }
      )
    }
  }

  /// The table with the answers.
  ///
  /// - Parameters:
  ///   - columns: the heads for the thing, and for its answer where the labels give none.
  ///   - included: the rows to show.
  func table(
    _ sheet: AnswerSheet,
    caption: String,
    columns: (thing: String, answer: String),
    where included: (Row) -> Bool = { _ in true }
  ) -> Document.Table {
    let width = heads.count
    let answerHeads = heads.enumerated().map { index, head in
      head ?? (index == 0 ? columns.answer : "Toelichting")
    }
    return Document.Table(
      caption: caption,
      columns: ["Nr.", columns.thing] + answerHeads,
      rows: rows.enumerated().filter { included($0.element) }.map { index, row in
        let empty = Array(repeating: Document.Inline.own(""), count: width - row.slots.count)
        return [.own("\(index + 1)"), .own(row.title)] + row.slots.map { sheet.cell($0) } + empty
      }
    )
  }

  /// Some of the things, with the same heads.
  func only(_ rows: [Row]) -> AnswerRows {
    AnswerRows(rows: rows, slots: rows.flatMap(\.slots), heads: heads)
  }

  /// How many of the things have each answer, by its name in scripts; those that have none under nil.
  func counts(_ sheet: AnswerSheet) -> [String?: Int] {
    var counts: [String?: Int] = [:]
    for row in rows { counts[sheet[row.slots[0]].map(AnswerWording.script), default: 0] += 1 }
    return counts
  }

  private static func slotsByThing(in form: Form, under prefix: String) -> [[Int]] {
    var things: [[Int]] = []
    var last: Substring?
    for (slot, entry) in form.entries.enumerated() where entry.path.hasPrefix(prefix) {
      let thing = entry.path.dropFirst(prefix.count).prefix { $0 != "." }
      if thing == last { things[things.count - 1].append(slot) } else { things.append([slot]) }
      last = thing
    }
    return things
  }

  /// The words with a colon with which all labels begin.
  private static func lead(of labels: [String]) -> String? {
    guard let first = labels.first, labels.count > 1, let end = first.firstRange(of: ": ") else { return nil }
    let lead = String(first[..<end.upperBound])
    return labels.allSatisfy { $0.hasPrefix(lead) } ? lead : nil
  }
}
