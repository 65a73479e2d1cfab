import TextKit

/// A question that is asked of several things of a catalogue, with room for what each of them is called.
///
/// `{titel}` and `{tekst}` in its label, question and guidance stand for the name and the description of the thing.
struct FieldTemplate {
  private let field: Field
  private let label: TemplateText
  private let prompt: TemplateText
  private let guidance: TemplateText

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    field = try Field(reader)
    label = TemplateText(field.label)
    prompt = TemplateText(field.prompt)
    guidance = TemplateText(field.guidance)
  }

  /// The thing that a question is asked of.
  struct Subject {
    var title: String
    var text: String
    /// Where a source asks the question; nil where it is our own.
    var source: SourceReference?

    init(_ title: String, text: String = "", source: SourceReference? = nil) {
      self.title = title
      self.text = text
      self.source = source
    }
  }

  /// The question about a thing.
  ///
  /// - Parameters:
  ///   - name: its name, where the thing gives it one.
  ///   - kind: what answers it takes, where the thing decides.
  func field(about subject: Subject, name: String? = nil, kind: Field.Kind? = nil) -> Field {
    Field(
      name: name ?? field.name,
      label: label.filled(with: subject),
      prompt: prompt.filled(with: subject),
      kind: kind ?? field.kind,
      moment: field.moment,
      guidance: guidance.filled(with: subject),
      example: field.example,
      origin: subject.source.map(Field.Origin.source) ?? field.origin,
      isRemark: field.isRemark,
      isOnRequest: field.isOnRequest,
      namesPerson: field.namesPerson,
      isDerived: true,
      isDecided: field.isDecided
    )
  }
}

/// A text with room for what a thing is called; looked through once, and filled in for hundreds of things.
private struct TemplateText {
  private enum Piece {
    case words(Substring)
    case title
    case text
  }

  private var pieces: [Piece] = []

  init(_ template: String) {
    var rest = template[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      let next = rest.index(after: end)
      switch rest[start...end] {
      case "{titel}": pieces += [.words(rest[..<start]), .title]
      case "{tekst}": pieces += [.words(rest[..<start]), .text]
      default: pieces.append(.words(rest[..<next]))
      }
      rest = rest[next...]
    }
    pieces.append(.words(rest))
  }

  func filled(with subject: FieldTemplate.Subject) -> String {
    if case .words(let words)? = pieces.first, pieces.count == 1 { return String(words) }
    let text = pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .title: text += subject.title.withoutFullStop
      case .text: text += subject.text
      }
    }
    return text.trimmed
  }
}
