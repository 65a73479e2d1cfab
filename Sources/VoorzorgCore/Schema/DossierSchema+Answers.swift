// What an answer looks like in the file.
extension DossierSchema {
  /// Writes the members of a schema of the answers to a question.
  static func field(_ field: Field, to writer: inout JSONWriter) {
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

  static func text(_ key: String, to writer: inout JSONWriter) {
    writer.key(key)
    writer.object { types(["string", "null"], to: &$0) }
  }

  static func types(_ names: [String], to writer: inout JSONWriter) {
    writer.key("type")
    writer.array { writer in
      for name in names { writer.string(name) }
    }
  }

  /// Days of the calendar and white space only: months of 31, of 30, February, and 29 February in leap years.
  static let existingDay =
    #"^(\s*|(?!0000)([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"#
    + #"|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29))$"#
}
