import TerminalKit
import VoorzorgCore

extension RegioplanPages {
  /// Which municipalities had means, and when they may use them.
  var middelen: [String] {
    let middelen = plan.middelen
    let headings = middelen.years.flatMap { ["Uit \($0.year)", "Inzetbaar in"] }
    var table = TextTable(
      columns: [.init("Gemeente", isFlexible: true), .init("Code")] + headings.map { .init($0) }
    )
    for row in middelen.gemeenten {
      table.addRow([row.title, row.code] + middelen.years.flatMap { [available($0, row), usable($0, row)] })
    }
    var lines = ["Middelen van gemeenten in de regio \(plan.example.region)", ""]
    lines += text(middelen.text) + [""]
    lines += middelen.years.map { "In de kop van de tabel staat voor \($0.year): \(euros($0.amount))" }
    lines += [""] + table.lines(fitting: columns)
    return lines + note(middelen.remark) + source(middelen.source)
  }

  /// The means of one municipality.
  func page(_ row: Regioplan.Middelen.Row) -> [String] {
    var lines = top("\(row.title) (\(row.code))", "Middelen in het regioplan van \(plan.example.year)")
    if let official = row.officialTitle { lines += ["Officiële schrijfwijze: \(official)", ""] }
    for year in plan.middelen.years {
      lines.append(
        "Uit \(year.year) beschikbaar: \(available(year, row)); inzetbaar in: \(usable(year, row))"
      )
    }
    return lines + note(plan.middelen.remark) + source(row.source)
  }

  private func available(_ year: Regioplan.Middelen.Year, _ row: Regioplan.Middelen.Row) -> String {
    plan.middelen.isAvailable(year.year, for: row).map { $0 ? "ja" : "nee" } ?? unknown
  }

  private func usable(_ year: Regioplan.Middelen.Year, _ row: Regioplan.Middelen.Row) -> String {
    let years = plan.middelen.usableYears(year.year, for: row)
    return years.isEmpty ? unknown : years.map(String.init).joined(separator: ", ")
  }

  /// An empty cell is no "nee".
  private var unknown: String { "(leeg)" }

  /// An amount as Dutch people write it, such as `€ 17.628`.
  private func euros(_ amount: Int) -> String {
    let digits = String(amount)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "." }
      text.append(digit)
    }
    return "€ \(text)"
  }
}
