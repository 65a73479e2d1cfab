import VoorzorgCore

/// Puts reports in their place, which is never that of a dossier.
struct ReportWriter: Sendable {
  private let overwrites: Bool
  /// The dossiers that reports are made of; looked up only when a report may replace a file.
  private let dossiers: Set<FileIdentity>

  init(inputs: InputList?, overwrites: Bool) {
    self.overwrites = overwrites
    dossiers = overwrites ? inputs?.identities ?? [] : []
  }

  /// A writer of what is made of one dossier, or of none.
  init(dossier: String?, overwrites: Bool) {
    self.overwrites = overwrites
    dossiers = Set([dossier].compactMap { $0.flatMap(FileIdentity.init) })
  }

  /// Writes a report.
  ///
  /// - Throws: ``StoreProblem/reportOverDossier(path:)`` when the path is that of a dossier, or a name that only a
  ///   dossier may have.
  func write(_ report: [UInt8], to path: String) throws(StoreProblem) {
    guard !isDossier(path) else { throw .reportOverDossier(path: path) }
    try Files.writeReport(report, to: path, overwriting: overwrites)
  }

  /// Opens a file for a report that is too large to hold in memory; the same paths are refused.
  func growing(_ path: String) throws(StoreProblem) -> GrowingFile {
    guard !isDossier(path) else { throw .reportOverDossier(path: path) }
    return try GrowingFile(path, overwriting: overwrites)
  }

  private func isDossier(_ path: String) -> Bool {
    let suffix = ".voorzorg.json"
    if path.hasSuffix(suffix) { return true }
    guard overwrites else { return false }
    return Files.resolved(path).hasSuffix(suffix) || FileIdentity(path).map(dossiers.contains) ?? false
  }
}
