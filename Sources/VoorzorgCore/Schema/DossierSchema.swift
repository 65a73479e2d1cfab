/// The JSON Schema of `voorzorg-dossier/1`, made from the same form as everything else.
///
/// It says what can be said in JSON Schema (draft 2020-12): names, kinds, choices, bounds, and dates that
/// exist. Rules about content are `controleren`'s.
public enum DossierSchema {
  /// The bytes of the schema.
  public static func bytes(for instrument: Instrument) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: 64 * 1024)
    writer.object { writer in
      writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.member("$id", "voorzorg-dossier-1.schema.json")
      writer.member("title", "Dossier voorzorg, formaat \(Dossier.format)")
      writer.member("type", "object")
      writer.key("required")
      writer.array { $0.string("formaat") }
      writer.key("properties")
      writer.object { writer in
        text("$schema", to: &writer)
        writer.key("formaat")
        writer.object { $0.member("const", Dossier.format) }
        text("instrument", to: &writer)
        properties(ofEither: instrument.form, to: &writer)
      }
      writer.member("additionalProperties", false)
      subjects(instrument.form, to: &writer)
    }
    return writer.finish()
  }

  private static func properties(_ group: Form.Group, of form: Form, to writer: inout JSONWriter) {
    for (key, member) in zip(group.keys, group.members) {
      writer.key(key)
      writer.object { property(member, of: form, to: &$0) }
    }
  }

  /// Writes the members of a schema of what stands under a key.
  static func property(_ member: Form.Member, of form: Form, to writer: inout JSONWriter) {
    switch member {
    case .entry(let slot): field(form.entries[slot].field, to: &writer)
    case .group(let inner): object(inner, of: form, isEntry: false, to: &writer)
    case .list(let slot) where form.lists[slot].isSingle:
      object(form.lists[slot].form.root, of: form.lists[slot].form, isEntry: false, to: &writer)
    case .list(let slot):
      types(["array", "null"], to: &writer)
      writer.key("items")
      writer.object { writer in
        object(form.lists[slot].form.root, of: form.lists[slot].form, isEntry: true, to: &writer)
      }
    case .besluiten: besluiten(to: &writer)
    case .openPunten: openPunten(to: &writer)
    case .vervallen: vervallen(to: &writer)
    }
  }

  private static func object(
    _ group: Form.Group,
    of form: Form,
    isEntry: Bool,
    to writer: inout JSONWriter
  ) {
    if isEntry { writer.member("type", "object") } else { types(["object", "null"], to: &writer) }
    writer.key("properties")
    writer.object { writer in
      if isEntry { text("id", to: &writer) }
      properties(group, of: form, to: &writer)
    }
    writer.member("additionalProperties", false)
  }
}
