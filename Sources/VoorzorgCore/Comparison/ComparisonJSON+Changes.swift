// The changes of a comparison, each as an object.
extension ComparisonJSON {
  static func write(_ priority: PriorityChange, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", priority.id)
      writer.member("titel", priority.title)
      writer.member("nummerToen", priority.oldNumber)
      writer.member("nummerNu", priority.newNumber)
      writer.member("verplaatst", priority.isMoved)
      writer.member("beoogdToen", priority.target.old?.description)
      writer.member("beoogdNu", priority.target.new?.description)
      writer.member("dagenLater", priority.slip)
      writer.member("gereedToen", priority.finished.old?.description)
      writer.member("gereedNu", priority.finished.new?.description)
    }
  }

  /// - Parameter voice: whether one answer may be further than another at all.
  static func write(_ change: AnswerChange, _ voice: ComparisonVoice, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("vraag", change.question)
      writer.member("soort", kind(change.kind, voice))
      write(change.old, change.new, to: &writer)
      writer.member("dagenLater", change.days)
    }
  }

  static func write(_ change: EntryChange, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("regel", change.name)
      writer.member("soort", change.kind.rawValue)
      writer.member("plekToen", change.entry.oldPosition)
      writer.member("plekNu", change.entry.newPosition)
    }
  }

  static func write(_ besluit: Besluit, _ kind: String, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", besluit.id)
      writer.member("soort", kind)
      writer.member("besluitVan", besluit.soort.rawValue)
      writer.member("datum", besluit.datum.description)
      writer.member("kenmerk", besluit.kenmerk)
      writer.member("sha256", besluit.sha256)
    }
  }

  static func write(
    _ level: LevelChange,
    _ voice: ComparisonVoice,
    _ instrument: Instrument,
    to writer: inout JSONWriter
  ) {
    let form = instrument.form.lists[instrument.monitorList].form
    writer.object { writer in
      writer.member("niveau", level.level.rawValue)
      writer.member("rondeToen", level.oldRound)
      writer.member("rondeNu", level.newRound)
      writer.key("kleuren")
      writer.array { writer in
        for colour in level.colours {
          writer.object { writer in
            writer.member("indicator", colour.indicator.name)
            writer.member("score", colour.new.score.title)
            writer.member("toen", colour.old.kleur.rawValue)
            writer.member("nu", colour.new.kleur.rawValue)
          }
        }
      }
      writer.key("antwoorden")
      writer.array { writer in
        for reply in level.answers {
          writer.object { writer in
            writer.member("vraag", form.entries[reply.question.slot].path)
            writer.member("soort", kind(reply.kind(in: form), voice))
            write(reply.old, reply.new, to: &writer)
          }
        }
      }
    }
  }

  /// The kind of a change; side by side nothing is further or less far.
  private static func kind(_ kind: ChangeKind, _ voice: ComparisonVoice) -> String {
    let isDirected = kind == .vooruitgang || kind == .stapTerug
    return (voice.isSideBySide && isDirected ? .anders : kind).rawValue
  }

  private static func write(_ old: Answer?, _ new: Answer?, to writer: inout JSONWriter) {
    for (key, answer) in [("toen", old), ("nu", new)] {
      writer.key(key)
      switch answer {
      case nil: writer.null()
      case .yesNo(let value): writer.bool(value)
      case .number(let number): writer.number(number)
      case let answer?: writer.string(AnswerWording.script(answer))
      }
    }
  }
}
