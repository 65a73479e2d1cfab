import TextKit

/// Whom a dossier is about, so far as it says so itself.
struct ComparedSubject {
  private let subject: Dossier.Subject
  /// The code that it gives, or that goes with the name where just one municipality has it.
  private let code: String?
  private let key: String?
  /// How it is called in a sentence.
  let shown: String

  init(_ compared: ComparedDossier, _ gemeenten: Gemeenten, _ instrument: Instrument) {
    subject = compared.dossier.subject
    key = compared.name?.searchKey
    let name = compared.name?.shown ?? "zonder naam"
    guard subject == .gemeente else {
      code = nil
      shown = "regio \(name)"
      return
    }
    let given = compared.dossier.record[instrument.head.code]?.trimmed.uppercased()
    let found = compared.name.map(gemeenten.gemeenten(named:)) ?? []
    code = given ?? (found.count == 1 ? found[0].code : nil)
    shown = given.map { "\(name) (\($0.shown))" } ?? name
  }

  /// Whether two dossiers are about the same: by code where both have one, else by name. Nil when one does not say.
  func isSame(as other: ComparedSubject) -> Bool? {
    guard subject == other.subject else { return false }
    if let code, let otherCode = other.code { return code == otherCode }
    guard let key, let otherKey = other.key else { return nil }
    return key == otherKey
  }

  /// The first two that are about different municipalities or regions, and whether some do not say whom they are about.
  ///
  /// Every one is laid beside every other: between two that differ may stand one that does not say.
  static func strangers(
    among subjects: [ComparedSubject]
  ) -> (pair: (ComparedSubject, ComparedSubject)?, isUnclear: Bool) {
    var isUnclear = false
    for (index, one) in subjects.enumerated() {
      for other in subjects[(index + 1)...] {
        switch one.isSame(as: other) {
        case false?: return ((one, other), isUnclear)
        case nil: isUnclear = true
        case true?: break
        }
      }
    }
    return (nil, isUnclear)
  }
}
