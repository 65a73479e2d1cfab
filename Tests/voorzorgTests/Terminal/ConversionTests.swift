import Foundation
import Testing
import VoorzorgCore

/// Reports that another program makes, at a terminal.
struct ConversionTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  @Test(arguments: ["de toets Ctrl-C": SIGINT, "een verzoek": SIGTERM])
  func aConverterIsStoppedWithAllThatItStartedAndNothingStays(what: String, signal: Int32) throws {
    // The look of the document is named last; a child of the converter holds on as well.
    let pandoc = try StandIn.make(
      "pandoc",
      in: folder,
      #"for last; do :; done; sleep 1000 & echo "$! ${last#*=}" > "$0.new"; mv "$0.new" "$0.told"; wait"#
    )
    let session = try TerminalSession([
      "rapport", "--voorbeeld", "--formaat", "odt", "--pandoc", pandoc, "-o", folder.file("uit.odt"),
    ])
    try wait(for: "the converter") { folder.names.contains("pandoc.sh.told") }
    let told = try folder.text("pandoc.sh.told").split(whereSeparator: \.isWhitespace)
    let child = try #require(told.first.flatMap { pid_t($0) })
    let look = try #require(told.last.map(String.init))
    #expect(FileManager.default.fileExists(atPath: look))
    if signal == SIGINT { try session.type("\u{3}") } else { session.signal(signal) }
    #expect(try session.end() == .exited(128 + signal))
    #expect(session.text.contains("pandoc is gestopt, want u brak het af"))
    #expect(!FileManager.default.fileExists(atPath: Files.folder(of: look)))
    #expect(!folder.names.contains("uit.odt"))
    try wait(for: "the end of the converter's child") { isGone(child) }
  }

  /// Whether a process is no more, or has ended and waits for whoever takes leave of it.
  private func isGone(_ process: pid_t) -> Bool {
    guard kill(process, 0) == 0 else { return true }
    let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    return status.split(separator: ")").last?.hasPrefix(" Z") ?? false
  }

  @Test func inABatchWhatWasNotBegunIsNotCounted() throws {
    for number in 10..<40 {
      try Files.writeReport(Example.bytes, to: folder.file("g\(number).voorzorg.json"), overwriting: false)
    }
    let pandoc = try StandIn.make("pandoc", in: folder, #"echo x >> "$0.begun"; exec sleep 1000"#)
    let session = try TerminalSession([
      "rapport", folder.path, "--formaat", "docx", "--pandoc", pandoc, "--uitvoermap", folder.file("uit"),
    ])
    try wait(for: "the first converter") { folder.names.contains("pandoc.sh.begun") }
    try session.type("\u{3}")
    #expect(try session.end() == .exited(130))
    #expect(session.text.contains("0 rapporten gemaakt, 0 mislukt."))
  }

  @Test(arguments: ["docx", "odt", "pdf"])
  func whatNoTerminalCanShowIsNotWrittenToOne(format: String) throws {
    let session = try TerminalSession(["rapport", "--voorbeeld", "--formaat", format])
    #expect(try session.end() == .exited(2))
    #expect(session.text.contains("rapport: een \(format)-bestand past niet op het scherm; geef -o PAD"))
  }
}
