import Foundation
import Testing
import VoorzorgCore

/// A conversion that somebody breaks off.
struct InterruptedConversionTests {
  @Test(arguments: [SIGINT, SIGTERM])
  func theConverterIsStoppedWithAllThatItStartedAndNothingStays(signal: Int32) throws {
    let folder = try TestFolder()
    // The look of the document is named last; a child of the converter holds on as well.
    let pandoc = try StandIn.make(
      "pandoc",
      in: folder,
      #"for last; do :; done; sleep 1000 & echo "$! ${last#*=}" > "$0.new"; mv "$0.new" "$0.told"; wait"#
    )
    let program = try RunningProgram(
      ["rapport", "--voorbeeld", "--formaat", "odt", "--pandoc", pandoc, "-o", "uit.odt"],
      in: folder,
      input: ""
    )
    try wait(for: "the converter") { folder.names.contains("pandoc.sh.told") }
    let told = try folder.text("pandoc.sh.told").split(whereSeparator: \.isWhitespace)
    let child = try #require(told.first.flatMap { pid_t($0) })
    let look = try #require(told.last.map(String.init))
    #expect(FileManager.default.fileExists(atPath: look))
    kill(program.processIdentifier, signal)
    #expect(try program.end() == 128 + signal)
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
}
