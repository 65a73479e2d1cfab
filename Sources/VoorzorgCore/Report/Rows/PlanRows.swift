/// The table `planregels`: a row for each priority, one below it for each actieregel, and in a region one for each work
/// package.
///
/// The questions of the three have a column each, from the catalogues: questions with one name share a column.
struct PlanRows: Sendable {
  private let instrument: Instrument
  private let fields: [String]

  static let ownColumns = ["soort", "prioriteit", "prioriteit_id", "regel", "regel_id"]

  /// The names of the columns behind those about the dossier.
  let columns: [String]

  init(_ instrument: Instrument) {
    self.instrument = instrument
    let priority = instrument.form.lists[instrument.plan.list].form
    var forms = [priority] + priority.lists.map(\.form)
    if let packages = PlanRows.packages(instrument) { forms.append(packages.list.form) }
    var fields: [String] = []
    for name in forms.flatMap(\.entries).map(\.field.name) where !fields.contains(name) {
      fields.append(name)
    }
    self.fields = fields
    columns =
      PlanRows.ownColumns
      + fields.flatMap { $0 == "ankerpunt" ? [$0, "ankerpunt_titel"] : [$0.snakeCase] }
  }

  func write(_ dossier: Dossier, to writer: inout RowWriter) {
    let list = instrument.form.lists[instrument.plan.list]
    for (index, priority) in dossier.priorities(instrument).enumerated() {
      let head: [RowValue] = [.number(index + 1), RowValue(priority.id)]
      writer.row([.text(list.rowName)] + head + [.empty, .empty] + values(list.form, priority))
      let ankerpunt = priority[instrument.plan.ankerpunt]
      for (slot, inner) in list.form.lists.enumerated() {
        for (position, line) in priority.lists[slot].enumerated() {
          writer.row(
            [.text(inner.rowName)] + head + [.number(position + 1), RowValue(line.id)]
              + values(inner.form, line, ankerpunt: ankerpunt)
          )
        }
      }
    }
    guard dossier.subject == .regio, let packages = PlanRows.packages(instrument) else { return }
    for (index, package) in packages.records(dossier).enumerated() {
      writer.row(
        [.text(packages.list.rowName), .empty, .empty, .number(index + 1), RowValue(package.id)]
          + values(packages.list.form, package)
      )
    }
  }

  /// The answers of a record in the columns of the fields.
  ///
  /// - Parameter ankerpunt: that of the priority around it, so that all its lines are found by it.
  private func values(_ form: Form, _ record: Record, ankerpunt: String? = nil) -> [RowValue] {
    fields.flatMap { name -> [RowValue] in
      let value = form.slot(of: name).map { RowValue(record.answers[$0]) } ?? .empty
      guard name == "ankerpunt" else { return [value] }
      let chosen = ankerpunt ?? (form.slot(of: name).flatMap { record.answers[$0] }.flatMap(String.init))
      return [RowValue(chosen), RowValue(chosen.flatMap(instrument.ankerpunt(named:))?.title)]
    }
  }

  /// Where a region has its work packages.
  private struct Packages {
    let part: Int
    let list: Form.List
    let slot: Int

    func records(_ dossier: Dossier) -> [Record] { dossier.record.lists[part].first?.lists[slot] ?? [] }
  }

  private static func packages(_ instrument: Instrument) -> Packages? {
    guard let part = instrument.form.list(named: Part.regioplan.key, for: .regio),
      let slot = instrument.form.lists[part].form.list(named: "werkpakketten")
    else { return nil }
    return Packages(part: part, list: instrument.form.lists[part].form.lists[slot], slot: slot)
  }
}

extension Form.List {
  /// What one of them is called in a row.
  fileprivate var rowName: String { itemName.lowercased() }
}

extension String {
  /// A name of the dossier as a column: `beoogdeDatumGereed` becomes `beoogde_datum_gereed`.
  var snakeCase: String {
    var words: [UInt8] = []
    for byte in utf8 {
      if byte &- UInt8(ascii: "A") < 26 {
        words += [UInt8(ascii: "_"), byte | 0x20]
      } else {
        words.append(byte == UInt8(ascii: "-") ? UInt8(ascii: "_") : byte)
      }
    }
    return String(decoding: words, as: UTF8.self)
  }
}
