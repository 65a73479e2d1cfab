/// The report as JSON, in the format `voorzorg-rapport/1`.
public enum JSONReport {
  /// The format that is written.
  public static let format = "voorzorg-rapport/1"

  /// The bytes of the report.
  public static func bytes(of document: Document) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: 64 * 1024, isVisible: true)
    writer.object { writer in
      writer.member("formaat", format)
      writer.member("titel", text(document.title))
      writer.key("over")
      writer.object { writer in
        for fact in document.metadata { writer.member(fact.key, fact.value) }
      }
      writer.key("voortgang")
      document.progress.write(to: &writer)
      writer.key("besluiten")
      writer.array { writer in
        for state in document.besluiten { writer.object(state.write) }
      }
      writer.key("onderdelen")
      write(document.sections, to: &writer)
      writer.key("bevindingen")
      FindingsJSON.write(document.findings, to: &writer)
    }
    return writer.finish()
  }

  private static func write(_ sections: [Document.Section], to writer: inout JSONWriter) {
    writer.array { writer in
      for section in sections {
        writer.object { writer in
          writer.member("id", section.id)
          writer.member("titel", text(section.title))
          writer.key("inhoud")
          writer.array { writer in
            for block in section.blocks { write(block, to: &writer) }
          }
          writer.key("onderdelen")
          write(section.sections, to: &writer)
        }
      }
    }
  }

  private static func write(_ block: Document.Block, to writer: inout JSONWriter) {
    writer.object { writer in
      switch block {
      case .paragraph(let inlines):
        writer.member("soort", "tekst")
        writer.member("tekst", text(inlines))
        write(answersIn: inlines, to: &writer)
      case .list(let items):
        writer.member("soort", "lijst")
        write(items.map(text), key: "regels", to: &writer)
        write(answersIn: items.joined(), to: &writer)
      case .table(let table):
        write(table, to: &writer)
      case .picture(let picture):
        write(picture.table, to: &writer)
      case .answer(let answer):
        write(answer, to: &writer)
      }
    }
  }

  private static func write(_ table: Document.Table, to writer: inout JSONWriter) {
    writer.member("soort", "tabel")
    writer.member("titel", table.caption)
    write(table.columns, key: "kolommen", to: &writer)
    writer.key("rijen")
    writer.array { writer in
      for row in table.rows {
        writer.array { writer in
          for cell in row { writer.string(cell.text) }
        }
      }
    }
    write(answersIn: table.rows.joined(), to: &writer)
  }

  /// Writes the answers that a text, list or table shows, each as it would be by itself: so a script finds every
  /// answer in the same way.
  private static func write(answersIn inlines: some Sequence<Document.Inline>, to writer: inout JSONWriter) {
    let answers = inlines.compactMap { inline -> Document.AnswerBlock? in
      if case .answer(let block) = inline { block } else { nil }
    }
    guard !answers.isEmpty else { return }
    writer.key("antwoorden")
    writer.array { writer in
      for answer in answers { writer.object { write(answer, to: &$0) } }
    }
  }

  private static func write(_ block: Document.AnswerBlock, to writer: inout JSONWriter) {
    writer.member("soort", "antwoord")
    writer.member("vraag", block.question)
    writer.member("label", block.label)
    writer.member("antwoordsoort", block.field.kind.name)
    writer.member("moment", block.field.moment.rawValue)
    writer.member("toegevoegd", block.field.isAdded)
    writer.key("antwoord")
    switch block.answer {
    case nil: writer.null()
    case .yesNo(let value): writer.bool(value)
    case .number(let number): writer.number(number)
    case let answer?: writer.string(AnswerWording.script(answer))
    }
  }

  private static func write(_ strings: [String], key: String, to writer: inout JSONWriter) {
    writer.key(key)
    writer.array { writer in
      for string in strings { writer.string(string) }
    }
  }

  private static func text(_ inlines: [Document.Inline]) -> String {
    inlines.map(\.text).joined()
  }
}

extension Field.Kind {
  /// The name of the kind, as catalogues and reports write it.
  public var name: String {
    switch self {
    case .yesNo: "jaNee"
    case .choice: "keuze"
    case .text: "tekst"
    case .name: "naam"
    case .date: "datum"
    case .number: "getal"
    case .numberOrUnknown: "getalOfOnbekend"
    }
  }
}
