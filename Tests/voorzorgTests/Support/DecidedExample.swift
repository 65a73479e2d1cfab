import VoorzorgCore

@testable import voorzorg

/// The example in a folder of its own, worked on through a year.
struct DecidedExample {
  let folder: TestFolder
  let path: String

  /// The example with a status.
  init(status: String = "concept") throws {
    folder = try TestFolder()
    path = folder.file("stad.voorzorg.json")
    try Files.writeReport(Example.bytes, to: path, overwriting: false)
    folder.run("beantwoorden", path, "status=\(status)")
  }

  /// Records a decision.
  @discardableResult
  func decide(_ soort: String, on day: String, _ options: String...) -> TestRun {
    folder.run(
      ["besluit", path, "--soort", soort, "--door", "Wie besloot", "--datum", day, "--vandaag", "2026-12-31"]
        + options
    )
  }

  @discardableResult
  func answer(_ assignments: String...) -> TestRun { folder.run(["beantwoorden", path] + assignments) }

  /// The decisions and what has changed since.
  var shown: String { folder.run("besluit", path).output }

  /// What the rule about changes after a decision says.
  var warnings: [String] {
    folder.run("controleren", path, "--vandaag", "2026-06-10").output.split(separator: "\n").map(String.init)
      .filter { $0.contains(" V231: ") }
  }

  /// The whole report.
  var report: String { folder.run("rapport", path).output }

  /// Whether anything anywhere says that something changed after a decision.
  var saysChanged: Bool {
    !warnings.isEmpty || report.contains("Gewijzigd na besluit") || shown.contains("wijziging")
  }
}
