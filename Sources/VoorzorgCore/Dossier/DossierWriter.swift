/// Writes a dossier in its canonical form: the same answers always give the same bytes.
///
/// Keys stand in the order of the form, unanswered questions as `null`, one answer a line.
enum DossierWriter {
  /// The bytes of the file.
  static func bytes(of dossier: Dossier, instrument: Instrument) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: 32 * 1024)
    writer.object { writer in
      writer.member("$schema", dossier.schema)
      writer.key("formaat")
      writer.string(Dossier.format)
      writer.key("instrument")
      writer.string(dossier.instrument)
      let form = instrument.form
      write(form.root(for: dossier.subject), of: form, dossier.record, dossier, to: &writer)
    }
    return writer.finish()
  }

  private static func write(
    _ group: Form.Group,
    of form: Form,
    _ record: Record,
    _ dossier: Dossier? = nil,
    to writer: inout JSONWriter
  ) {
    for (key, member) in zip(group.keys, group.members) {
      writer.key(key)
      switch member {
      case .entry(let slot):
        write(record.answers[slot], to: &writer)
      case .group(let inner):
        writer.object { write(inner, of: form, record, to: &$0) }
      case .list(let slot) where form.lists[slot].isSingle:
        writer.object { writer in
          guard let part = record.lists[slot].first else { return }
          write(form.lists[slot].form.root, of: form.lists[slot].form, part, to: &writer)
        }
      case .list(let slot):
        writer.array { writer in
          for element in record.lists[slot] {
            writer.object { writer in
              writer.key("id")
              writer.string(element.id)
              write(form.lists[slot].form.root, of: form.lists[slot].form, element, to: &writer)
            }
          }
        }
      case .besluiten:
        writer.array { writer in
          for besluit in dossier?.besluiten ?? [] { writer.object(besluit.write) }
        }
      case .openPunten:
        writer.object { writer in
          for punt in dossier?.openPunten ?? [] { punt.write(to: &writer) }
        }
      case .vervallen:
        writer.object { Vervallen.write(dossier?.vervallen ?? [], to: &$0) }
      }
    }
  }

  /// Writes an answer as it stands in the file.
  static func write(_ answer: Answer?, to writer: inout JSONWriter) {
    switch answer {
    case nil: writer.null()
    case .yesNo(let value): writer.bool(value)
    case .text(let value), .choice(let value): writer.string(value)
    case .date(let day): writer.string(day.description)
    case .number(let value): writer.number(value)
    }
  }
}

extension Dossier {
  /// The canonical bytes of the file.
  public func bytes(for instrument: Instrument) -> [UInt8] {
    DossierWriter.bytes(of: self, instrument: instrument)
  }
}
