/// V277: nobody leads a work package of the region.
enum WorkPackageWithoutLeader: Rule {
  static let code = "V277"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Regio: een werkpakket heeft geen projectleider"

  static func findings(in check: Check) -> [Finding] {
    let packages = check.workPackages
    guard !packages.isEmpty else { return [] }
    let slots = check.whole.context.plans
    return packages.enumerated().compactMap { index, package in
      guard package[slots.projectleider] == nil, !package.isEmpty else { return nil }
      let name = package[slots.naam].map { " ('\($0.shown)')" } ?? ""
      return finding(
        "Werkpakket \(index + 1)\(name) heeft geen projectleider",
        at: "regioplan.werkpakketten.\(index + 1).projectleider",
        proposal: "spreek af wie dit trekt en vul de functie in"
      )
    }
  }
}
