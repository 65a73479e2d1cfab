extension Report {
  /// The plan as a line of time, with the dates of each priority; nil when it has none.
  var timelinePicture: Picture? {
    let slots = timelineSlots
    let days = priorities.flatMap { priority in
      slots.compactMap { priority.answers[$0.slot].flatMap(Day.init) }
    }
    guard !days.isEmpty, let first = (days + [today].compactMap(\.self)).min(),
      let last = (days + [today].compactMap(\.self)).max()
    else { return nil }
    return Picture(id: "tijdlijn", title: "Het plan in de tijd", table: datesTable(slots)) {
      panels(timelineRows(slots), span: first...last)
    }
  }

  private func timelineRows(_ slots: [(kind: Timeline.Kind, slot: Int)]) -> [Timeline.Row] {
    priorities.enumerated().map { index, priority in
      Timeline.Row(
        title: "Prioriteit \(index + 1): \(ankerpunt(ofPriority: index)?.title ?? "nog zonder ankerpunt")",
        dates: slots.compactMap { kind, slot in
          priority.answers[slot].flatMap(Day.init).map { Timeline.Mark(kind: kind, day: $0) }
        }
      )
    }
  }

  private func panels(_ rows: [Timeline.Row], span: ClosedRange<Day>) -> [Picture.Panel] {
    let count = 3
    return stride(from: 0, to: rows.count, by: count).map { start in
      let part = start..<min(start + count, rows.count)
      return Picture.Panel(
        title: part.count == 1
          ? "Prioriteit \(part.upperBound)" : "Prioriteit \(start + 1) tot en met \(part.upperBound)",
        content: .timeline(Timeline(rows: Array(rows[part]), span: span, today: today))
      )
    }
  }

  /// The dates as text: the answers themselves stand with each priority.
  private func datesTable(_ slots: [(kind: Timeline.Kind, slot: Int)]) -> Document.Table {
    let fields = slots.map { instrument.form.lists[instrument.plan.list].form.entries[$0.slot].field }
    return Document.Table(
      caption: "De datums in het plan" + todayNote,
      columns: ["Prioriteit"] + fields.map { $0.isAdded ? "\($0.label) (toegevoegd)" : $0.label },
      rows: priorities.enumerated().map { index, priority in
        [name(ofPriority: index)]
          + zip(slots, fields).map { place, field in
            if let day = priority.answers[place.slot].flatMap(Day.init) { return .own(day.dutch) }
            return .own(isExpected(field) ? "nog niet ingevuld" : "–")
          }
      }
    )
  }

  /// What the caption of the dates says of the day that the picture draws, for where the table stands alone.
  var todayNote: String { today.map { " (vandaag: \($0.dutch))" } ?? "" }

  /// Where a priority has the dates of the line of time.
  private var timelineSlots: [(kind: Timeline.Kind, slot: Int)] {
    let plan = instrument.plan
    let planned = instrument.form.lists[plan.list].form.slot(of: "evaluatieGepland")
    return [(.target, plan.beoogdeDatumGereed.index), (.completion, plan.datumGereed.index)]
      + (planned.map { [(.plannedEvaluation, $0)] } ?? []) + [(.evaluation, plan.datumEvaluatie.index)]
  }
}
