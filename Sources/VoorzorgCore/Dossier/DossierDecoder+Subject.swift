// A dossier is of a municipality or of a region: `gemeente` or `regio` in its head.
extension DossierDecoder {
  /// Whom a dossier is about: a region when `regio` has keys, unless only `gemeente` has answers.
  static func subject(of root: JSONValue) -> Dossier.Subject {
    guard let regio = root["regio"], regio.members.contains(where: { _ in true }) else { return .gemeente }
    return root["gemeente"]?.hasAnswers == true && !regio.hasAnswers ? .gemeente : .regio
  }

  /// Whether a key of the dossier itself is the head of a dossier of the other kind.
  ///
  /// As long as nothing in it is answered that does no harm, and it is not written again.
  mutating func isOfOtherSubject(_ key: JSONValue, _ value: JSONValue, than root: Form.Group) -> Bool {
    let form = instrument.form
    let other = root === form.root ? form.regionalRoot : form.root
    guard let index = other.index(of: key, expected: 0), case .group(let group) = other.members[index] else {
      return false
    }
    guard accepts(value, .object) else { return true }
    var record = form.emptyRecord
    decode(value, as: group, of: form, into: &record)
    if !record.isEmpty { note(.bothSubjects, at: key) }
    return true
  }
}

extension JSONValue {
  /// Whether a member of the object is more than empty.
  fileprivate var hasAnswers: Bool {
    members.contains { $0.value.kind != .null && $0.value.text?.isBlank != true }
  }
}
