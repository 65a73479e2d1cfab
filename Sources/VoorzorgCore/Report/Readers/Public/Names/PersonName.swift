/// A name of a person in a field for one.
struct PersonName {
  /// All its words without case and diacritics, particles and initials included.
  let keys: [String]
  /// Those that are a name by themselves, as they are written.
  let words: [String]

  /// The names in a text: words with a capital that are no role, with the particles between them.
  ///
  /// A text without a capital and without a role counts whole: `jan jansen`.
  static func all(in text: String, _ functies: FunctieWoorden, _ known: KnownNames) -> [PersonName] {
    let words = NameWord.all(in: text)
    let hasRole = words.contains { functies.isRole($0.key) }
    var names: [PersonName] = []
    var run: [NameWord] = []
    func close() {
      while let last = run.last, !isName(last) { run.removeLast() }
      if run.contains(where: { isName($0) && !$0.isInitial }) {
        let single = run.filter { isName($0) && !$0.isInitial && !known.places.contains($0.key) }
        names.append(PersonName(keys: run.map(\.key), words: single.map { String($0.text) }))
      }
      run = []
    }
    func isName(_ word: NameWord) -> Bool {
      word.isCapitalised && !functies.isNoName(word.key, besideRole: hasRole)
        && !(hasRole && known.contains(word.key))
    }
    for (index, word) in words.enumerated() {
      let isParticle = functies.isParticle(word.key)
      if !isName(word) && !isParticle { close(); continue }
      if index > 0, !joins(text[words[index - 1].range.upperBound..<word.range.lowerBound]) { close() }
      run.append(word)
    }
    close()
    if names.isEmpty, !hasRole, !words.contains(where: \.isCapitalised),
      words.contains(where: { $0.key.count > 2 })
    {
      names.append(PersonName(keys: words.map(\.key), words: []))
    }
    return names
  }

  /// Whether what stands between two words leaves them one name.
  private static func joins(_ between: Substring) -> Bool {
    between.utf8.count <= 3 && between.allSatisfy { " .-'’".contains($0) }
  }
}

/// Names in a dossier that are not of persons.
struct KnownNames {
  /// The words of places: those of the municipality and of the region.
  private(set) var places: Set<String> = []
  /// The words of organisations that take part.
  private var organisations: Set<String> = []

  init(_ dossier: Dossier, _ instrument: Instrument) {
    dossier.visitAnswers(instrument.form) { position, answer in
      guard case .text(let text)? = answer else { return }
      switch position.entry.field.name {
      // Who takes part in a work package may be somebody, so those words prove no place.
      case "naam" where position.outer == nil, "regio", "gemeenten":
        places.formUnion(NameWord.all(in: text).map(\.key))
      case "organisatie", "partij": organisations.formUnion(NameWord.all(in: text).map(\.key))
      default: break
      }
    }
  }

  /// Whether a folded word is that of a place or an organisation.
  func contains(_ word: String) -> Bool { places.contains(word) || organisations.contains(word) }
}
