/// All questions of a dossier, for programs that ask them elsewhere, in the format `voorzorg-vragen/1`.
///
/// Made from the same list as everything else, of a dossier in which nothing is answered: each list has the questions of
/// its first entry.
public enum QuestionList {
  /// The format that is written.
  public static let format = "voorzorg-vragen/1"

  /// The bytes of the list.
  ///
  /// - Parameter subject: whom the dossier is about, since a region is asked other things than a municipality.
  public static func bytes(of subject: Dossier.Subject, _ instrument: Instrument) -> [UInt8] {
    let dossier = Dossier(for: instrument, subject: subject)
    let questionnaire = Questionnaire(dossier, instrument: instrument, offeringEntries: true)
    var writer = JSONWriter(reservingCapacity: 1024 * 1024)
    writer.object { writer in
      writer.member("formaat", format)
      writer.member("instrument", instrument.version)
      writer.key("vragen")
      writer.array { writer in
        for question in questionnaire.questions {
          writer.object { write(question, topic: topic(of: question, instrument), to: &$0) }
        }
      }
    }
    return writer.finish()
  }

  /// What the question is about wherever it is asked. What an entry of a list is about, only its answers tell.
  private static func topic(of question: Question, _ instrument: Instrument) -> String? {
    let form = question.place.steps.reduce(instrument.form) { form, step in form.lists[step.list].form }
    let topic = form.entries[question.place.slot].topic
    return topic.isEmpty ? nil : topic
  }

  private static func write(_ question: Question, topic: String?, to writer: inout JSONWriter) {
    let field = question.field
    writer.member("naam", question.name)
    writer.member("nummer", question.number)
    writer.member("onderdeel", question.part.rawValue)
    writer.member("kop", question.heading)
    writer.member("onderwerp", topic)
    writer.member("label", question.label)
    writer.member("vraag", field.prompt)
    writer.member("uitleg", field.guidance)
    writer.member("voorbeeld", field.example)
    writer.member("soort", field.kind.name)
    write(field.kind, to: &writer)
    writer.member("moment", field.moment.rawValue)
    writer.member("toegevoegd", field.isAdded)
    writer.member("aanvulling", field.isRemark)
    writer.member("opVerzoek", field.isOnRequest)
    writer.member("noemtPersoon", field.namesPerson)
    guard case .source(let source) = field.origin else { return }
    writer.key("bron")
    writer.object { writer in
      writer.member("document", source.document)
      writer.member("plaats", source.place)
      writer.member("regel", source.line)
    }
  }

  private static func write(_ kind: Field.Kind, to writer: inout JSONWriter) {
    switch kind {
    case .choice(let choices):
      writer.key("keuzes")
      writer.array { writer in
        for choice in choices {
          writer.object { writer in
            writer.member("naam", choice.name)
            writer.member("label", choice.label)
          }
        }
      }
    case .number(let bounds), .numberOrUnknown(let bounds):
      writer.key("bereik")
      writer.array { writer in
        writer.number(bounds.lowerBound)
        writer.number(bounds.upperBound)
      }
    case .yesNo, .text, .name, .date: break
    }
  }
}
