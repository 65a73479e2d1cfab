import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

/// A draft that can be kept nowhere, because nothing can be written any more.
@Suite(.enabled(if: AnotherUser.isHere, "setpriv is not installed"))
struct UnkeptDraftTests {
  @Test(arguments: FillingMode.allCases)
  func itIsToldOnceBelowTheTextAndTheWritingGoesOn(mode: FillingMode) throws {
    let urk = try DossierInFolder()
    urk.folder.run("beantwoorden", urk.path, "1.1=ja")
    let arguments = ["invullen", urk.path, "--onderdeel", "scan"] + mode.arguments
    let session = try AnotherUser(in: urk.folder).session(arguments)
    try session.expect("1.2> ")
    chmod(urk.folder.path, 0o555)
    defer { chmod(urk.folder.path, 0o755) }
    try session.type("een")
    try session.expect("Let op: wat u typt")
    try session.expect(lastRow: "1.2> een")
    try session.type(" twee")
    try session.expect(lastRow: "1.2> een twee")
    try session.type("\r")
    try session.expect("… ")
    try session.type("drie")
    try session.expect(lastRow: "… drie")
    chmod(urk.folder.path, 0o755)
    try session.type("!")
    try wait(for: "the draft on the disk") {
      Logbook(beside: urk.path).drafts["voorzorgscan.outreach.aanbod"] == "een twee\ndrie!"
    }
    #expect(session.text.ranges(of: "Let op:").count == 1)
    try session.type("\r")
    try session.expect("… ")
    try session.type(".\r")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == "een twee\ndrie!")
  }
}
