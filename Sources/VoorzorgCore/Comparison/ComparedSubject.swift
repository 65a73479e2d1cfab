import TextKit

/// Whom dossiers are about, so far as they say so themselves.
struct ComparedSubject {
  let subject: Dossier.Subject
  let code: String?
  let name: String?

  init(_ compared: ComparedDossier, _ instrument: Instrument) {
    subject = compared.dossier.subject
    let code = compared.dossier.record[instrument.head.code]
    self.code = subject == .gemeente ? code?.trimmed.uppercased() : nil
    name = compared.name
  }

  /// Whether two dossiers are about the same: by code where both have one, else by name. Nil when one does not say.
  func isSame(as other: ComparedSubject, _ gemeenten: Gemeenten) -> Bool? {
    guard subject == other.subject else { return false }
    let (mine, others) = (code ?? officialCode(gemeenten), other.code ?? other.officialCode(gemeenten))
    if let mine, let others { return mine == others }
    guard let name, let otherName = other.name else { return nil }
    return name.searchKey == otherName.searchKey
  }

  /// The code that goes with the name, where just one municipality has it.
  private func officialCode(_ gemeenten: Gemeenten) -> String? {
    guard subject == .gemeente, let name else { return nil }
    let found = gemeenten.gemeenten(named: name)
    return found.count == 1 ? found[0].code : nil
  }

  /// How it is called in a sentence.
  var shown: String {
    let name = name?.shown ?? code ?? "zonder naam"
    return subject == .regio ? "regio \(name)" : code.map { "\(name) (\($0.shown))" } ?? name
  }
}
