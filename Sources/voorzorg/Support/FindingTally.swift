import CommandLineKit
import VoorzorgCore

/// Counts findings over files, for the last line and the exit code.
struct FindingTally {
  private var counts: [Finding.Severity: Int] = [:]
  private var notDossiers = 0
  /// Files that could not be read at all.
  var unreadable = 0

  mutating func add(_ findings: [Finding], isDossier: Bool) {
    for finding in findings { counts[finding.severity, default: 0] += 1 }
    if !isDossier { notDossiers += 1 }
  }

  func summary(files: Int) -> String {
    let parts = [
      Enumeration.count(counts[.fout] ?? 0, "fout", "fouten"),
      Enumeration.count(counts[.waarschuwing] ?? 0, "waarschuwing", "waarschuwingen"),
      Enumeration.count(counts[.tip] ?? 0, "tip", "tips"),
    ]
    var text =
      "\(parts[0]), \(parts[1]) en \(parts[2]) in \(Enumeration.count(files, "bestand", "bestanden"))"
    if unreadable > 0 { text += "; \(unreadable) niet te lezen" }
    return text + "."
  }

  func exitCode(isStrict: Bool) -> ExitCode {
    if unreadable > 0 || notDossiers > 0 { return .fileProblem }
    let worst = counts.filter { $0.value > 0 }.keys.max()
    return worst == .fout || isStrict && worst == .waarschuwing ? .findings : .success
  }
}
