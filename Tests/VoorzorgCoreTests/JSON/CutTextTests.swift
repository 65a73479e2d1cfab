import Testing

@testable import VoorzorgCore

@Suite("A dossier that was cut off is told as such, wherever it was cut")
struct CutTextTests {
  @Test("a small dossier cut at any byte gives one fault, or two when a letter was cut in half")
  func everyByte() throws {
    let bytes = try Fixtures.bytes("geldig/halverwege.voorzorg.json")
    try examine(bytes, cuts: Array(0..<bytes.count))
  }

  @Test("a whole scan and plan cut at one byte in 97 gives the same")
  func scanAndPlan() throws {
    let bytes = try Fixtures.bytes("geldig/alleen-scan-en-plan.voorzorg.json")
    try examine(bytes, cuts: Array(stride(from: 0, to: bytes.count, by: 97)))
  }

  private func examine(_ bytes: [UInt8], cuts: [Int]) throws {
    let end = try #require(bytes.lastIndex(of: UInt8(ascii: "}")))
    for length in cuts where length <= end {
      let faults = JSONDocument(Array(bytes[..<length])).faults
      let cutsLetter = bytes[length] & 0xC0 == 0x80
      if faults.count != (cutsLetter ? 2 : 1) || faults.last?.finding.severity != .fout {
        Issue.record("cut at \(length): \(faults)")
      }
    }
  }
}
