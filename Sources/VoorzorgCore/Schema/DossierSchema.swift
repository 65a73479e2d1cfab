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
        properties(instrument.form.root, of: instrument.form, to: &writer)
      }
      writer.member("additionalProperties", false)
    }
    return writer.finish()
  }

  private static func properties(_ group: Form.Group, of form: Form, to writer: inout JSONWriter) {
    for (key, member) in zip(group.keys, group.members) {
      writer.key(key)
      writer.object { writer in
        switch member {
        case .entry(let slot): field(form.entries[slot].field, to: &writer)
        case .group(let inner): object(inner, of: form, isEntry: false, to: &writer)
        case .list(let slot):
          types(["array", "null"], to: &writer)
          writer.key("items")
          writer.object { writer in
            object(form.lists[slot].form.root, of: form.lists[slot].form, isEntry: true, to: &writer)
          }
        case .reserved(let isList):
          types([isList ? "array" : "object", "null"], to: &writer)
          writer.member(isList ? "maxItems" : "maxProperties", 0)
        }
      }
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

  private static func field(_ field: Field, to writer: inout JSONWriter) {
    writer.member("title", field.label)
    writer.member("description", field.guidance)
    switch field.kind {
    case .yesNo: types(["boolean", "null"], to: &writer)
    case .text, .name: types(["string", "null"], to: &writer)
    case .number(let bounds):
      types(["integer", "null"], to: &writer)
      writer.member("minimum", bounds.lowerBound)
      writer.member("maximum", bounds.upperBound)
    case .numberOrUnknown(let bounds):
      writer.key("anyOf")
      writer.array { writer in
        writer.object { writer in
          writer.member("type", "integer")
          writer.member("minimum", bounds.lowerBound)
          writer.member("maximum", bounds.upperBound)
        }
        writer.object { writer in
          writer.key("enum")
          writer.array { writer in
            writer.string(Field.unknown)
            writer.string("")
            writer.null()
          }
        }
      }
    case .date:
      types(["string", "null"], to: &writer)
      writer.member("pattern", existingDay)
    case .choice(let choices):
      writer.key("enum")
      writer.array { writer in
        for choice in choices { writer.string(choice.name) }
        writer.string("")
        writer.null()
      }
    }
  }

  private static func text(_ key: String, to writer: inout JSONWriter) {
    writer.key(key)
    writer.object { types(["string", "null"], to: &$0) }
  }

  private static func types(_ names: [String], to writer: inout JSONWriter) {
    writer.key("type")
    writer.array { writer in
      for name in names { writer.string(name) }
    }
  }

  /// Days of the calendar and white space only: months of 31, of 30, February, and 29 February in leap years.
  private static let existingDay =
    #"^(\s*|(?!0000)([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"#
    + #"|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29))$"#
}
