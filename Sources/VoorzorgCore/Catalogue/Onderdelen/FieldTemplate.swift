import TextKit

/// A question that is asked of several things of a catalogue, with room for what each of them is called.
///
/// `{titel}` and `{tekst}` in its label, question and guidance stand for the name and the description of the thing.
struct FieldTemplate {
  private let field: Field

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    field = try Field(reader)
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

    fileprivate func fill(_ template: String) -> String {
      guard template.contains("{") else { return template }
      var text = template
      for (mark, value) in [("{titel}", title.withoutFullStop), ("{tekst}", self.text)] {
        while let range = text.firstRange(of: mark) { text.replaceSubrange(range, with: value) }
      }
      return text.trimmed
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
      label: subject.fill(field.label),
      prompt: subject.fill(field.prompt),
      kind: kind ?? field.kind,
      moment: field.moment,
      guidance: subject.fill(field.guidance),
      example: field.example,
      origin: subject.source.map(Field.Origin.source) ?? field.origin,
      isRemark: field.isRemark,
      isOnRequest: field.isOnRequest
    )
  }
}

extension String {
  /// The text without the full stop that ends it, for use within a sentence.
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
