/// The answers of a part of the dossier, or of an entry of a list in it, as a chapter shows them.
struct AnswerSheet {
  let form: Form
  let record: Record
  /// What the names of its questions begin with; nil for the dossier itself.
  let place: ListEntry?
  let status: Status

  /// The answer in a slot, nil when there is none.
  subscript(slot: Int) -> Answer? { record.answers[slot] }

  /// A question with its answer, by itself.
  func block(_ slot: Int) -> Document.Block {
    .answer(answerBlock(slot))
  }

  /// An answer in a table or sentence.
  ///
  /// - Parameter alarm: what stands there, stressed, when there is none.
  func cell(_ slot: Int, alarm: String? = nil) -> Document.Inline {
    var block = answerBlock(slot)
    block.alarm = alarm
    return .answer(block)
  }

  /// An answer in a table of a document that is read by itself: it says where something is still to be filled in.
  func gapCell(_ slot: Int) -> Document.Inline {
    gapCell(slot, gap: nil)
  }

  /// The same, with words of its own where the answer is missing.
  func gapCell(_ slot: Int, gap: String?) -> Document.Inline {
    var block = answerBlock(slot)
    block.gap = gap ?? (block.isExpected ? "nog niet ingevuld" : "–")
    return .answer(block)
  }

  /// An action with whether it is done, for where no table says that the answer is about that.
  func done(_ path: String) -> [Document.Block] {
    form.slot(of: path).map { slot in
      var block = answerBlock(slot)
      block.ownLabel = "Gedaan: \(block.label.lowercasedFirst)"
      return [.answer(block)]
    } ?? []
  }

  /// The questions with some paths, each with its answer; those that the form does not have are passed over.
  func blocks(_ paths: [String]) -> [Document.Block] {
    paths.compactMap(form.slot).map(block)
  }

  /// The entries of a list within it.
  func entries(ofList slot: Int) -> [AnswerSheet] {
    let list = form.lists[slot]
    return record.lists[slot].enumerated().map { index, record in
      let place = ListEntry(outer: place, list: list, index: index)
      return AnswerSheet(form: list.form, record: record, place: place, status: status)
    }
  }

  /// A list within it as a table: a column for each question, a row for each entry.
  ///
  /// - Parameters:
  ///   - alarms: what stands in place of an answer that may not be missing, by the name of the question.
  ///   - isAlarming: the entries in which they may not be missing.
  func table(
    ofList slot: Int,
    caption: String,
    alarms: [String: String] = [:],
    where isAlarming: (Record) -> Bool = { _ in true }
  ) -> Document.Table {
    let list = form.lists[slot]
    return Document.Table(
      caption: caption,
      columns: list.form.entries.map(\.field.label),
      rows: entries(ofList: slot).map { entry in
        let alarms = isAlarming(entry.record) ? alarms : [:]
        return list.form.entries.indices.map {
          entry.cell($0, alarm: alarms[list.form.entries[$0].field.name])
        }
      }
    )
  }

  /// A question with its answer, to be shown by itself or among others.
  func answerBlock(_ slot: Int) -> Document.AnswerBlock {
    let entry = form.entries[slot]
    return Document.AnswerBlock(
      position: AnswerPosition(outer: place, entry: entry),
      answer: record.answers[slot],
      isExpected: entry.isCounted && status.asks(entry.field.moment)
    )
  }
}

extension Report {
  /// The answers of the dossier itself.
  var sheet: AnswerSheet {
    AnswerSheet(form: instrument.form, record: dossier.record, place: nil, status: status)
  }

  /// The answers of a part that may be left alone; nil when nothing in it is answered.
  func sheet(of part: Part) -> AnswerSheet? {
    guard let slot = instrument.form.list(named: part.key, for: dossier.subject),
      let record = dossier.record.lists[slot].first
    else { return nil }
    return sheet(instrument.form.lists[slot], record)
  }

  /// The same, with every answer missing when nothing in it is answered: for a reader who has to see what is missing.
  func sheetWithGaps(of part: Part) -> AnswerSheet? {
    guard let slot = instrument.form.list(named: part.key, for: dossier.subject) else { return nil }
    let list = instrument.form.lists[slot]
    return sheet(list, dossier.record.lists[slot].first ?? list.form.emptyRecord)
  }

  private func sheet(_ list: Form.List, _ record: Record) -> AnswerSheet {
    AnswerSheet(form: list.form, record: record, place: ListEntry(list: list, index: 0), status: status)
  }

  /// A chapter about a part that may be left alone, filled by `fill` when something in it is answered.
  func chapter(_ part: Part, _ fill: (AnswerSheet, inout Document.Section) -> Void) -> Document.Section {
    var section = Document.Section(id: part.rawValue, title: [.own(part.title)])
    if let sheet = sheet(of: part) {
      fill(sheet, &section)
    } else {
      let sentence = "In het onderdeel \(part.title.lowercasedFirst) is nog niets beantwoord."
      section.blocks = [.paragraph([.own(sentence)])]
    }
    return section
  }
}
