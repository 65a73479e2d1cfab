import TextKit

/// V228: an offered dossier was filled in without anybody who knows homelessness from experience.
enum NoErvaringskenner: Rule {
  static let code = "V228"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Aangeboden: onder de invullers is geen ervaringskenner"

  static func findings(in check: Check) -> [Finding] {
    guard check.isOffered else { return [] }
    let roles = check.dossier.invullers(check.instrument).compactMap { $0[check.instrument.head.invullerRol] }
    guard !roles.contains(where: { $0.folded.contains("ervarings") }) else { return [] }
    return [
      finding(
        "Onder de invullers is geen ervaringskenner",
        at: "invullers",
        proposal:
          "bespreek \(check.dossier.subject == .gemeente ? "de scan" : "het dossier") met ervaringskenners en "
          + "noem hen bij 'invullers', met rol 'ervaringskenner'"
      )
    ]
  }
}
