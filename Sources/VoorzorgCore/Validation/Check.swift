/// A dossier under check, with what the rules need to know besides.
struct Check {
  let instrument: Instrument
  let gemeenten: Gemeenten
  let dossier: Dossier
  /// The day that "past" is measured against; nil where no clock may be used.
  let today: Day?
  let status: Status
  let priorities: [Record]

  init(_ dossier: Dossier, instrument: Instrument, gemeenten: Gemeenten, today: Day?) {
    self.instrument = instrument
    self.gemeenten = gemeenten
    self.dossier = dossier
    self.today = today
    status = dossier.status(instrument)
    priorities = dossier.priorities(instrument)
  }

  /// Whether the dossier has been offered, so that gaps are faults.
  var isOffered: Bool { status != .concept }

  /// The answer of an ankerpunt, by its place in the scan.
  func scan<Value>(_ index: Int, _ slot: KeyPath<ScanSlots, Slot<Value>>) -> Value? {
    dossier.record[instrument.scan[index][keyPath: slot]]
  }

  /// The ankerpunten that the municipality will work on, by their place in the scan.
  var chosen: [Int] {
    instrument.ankerpunten.indices.filter { dossier.record[instrument.scan[$0].aanDeSlag] == true }
  }

  /// Whether an ankerpunt is in some priority.
  func isPlanned(_ ankerpunt: Ankerpunt) -> Bool {
    priorities.contains { $0[instrument.plan.ankerpunt] == ankerpunt.name }
  }

  /// The name of a question of the scan.
  func name(_ ankerpunt: Int, _ field: String) -> String {
    "voorzorgscan.\(instrument.ankerpunten[ankerpunt].name).\(field)"
  }

  /// The name of a question of a priority.
  func name(priority: Int, _ field: String) -> String {
    "implementatieplan.\(priority + 1).\(field)"
  }

  /// Gives every text in the dossier to `body`, with what is needed to name its question.
  func forEachText(_ body: (TextPlace, String) -> Void) {
    visit(dossier.record, instrument.form, prefix: "", body)
  }

  private func visit(_ record: Record, _ form: Form, prefix: String, _ body: (TextPlace, String) -> Void) {
    for (slot, answer) in record.answers.enumerated() {
      if case .text(let text) = answer {
        body(TextPlace(prefix: prefix, entry: form.entries[slot]), text)
      }
    }
    for (slot, records) in record.lists.enumerated() {
      for (index, element) in records.enumerated() {
        visit(element, form.lists[slot].form, prefix: "\(prefix)\(form.lists[slot].name).\(index + 1).", body)
      }
    }
  }
}

/// The question that a text answers; its name is put together only when a finding needs it.
struct TextPlace {
  let prefix: String
  let entry: Form.Entry

  var name: String { prefix + entry.path }
}
