import TestSupport
import Testing

@testable import VoorzorgCore

struct HTMLGoldenTests {
  @Test(arguments: ["geldig/kleine-gemeente", "onderdelen/regio"])
  func aPageReadsAsItsGoldenFile(name: String) throws {
    let page = String(
      decoding: HTMLRenderer.bytes(of: try report(.fixture(name), part: .samenvatting)),
      as: UTF8.self
    )
    // How it looks is judged by looking, and by the checks of contrast.
    let start = try #require(page.firstRange(of: "<style>\n")?.upperBound)
    let end = try #require(page.firstRange(of: "</style>")?.lowerBound)
    let difference = try GoldenFolder().difference(
      of: String(page[..<start]) + page[end...],
      from: "\(name.split(separator: "/").joined(separator: "-")).html"
    )
    #expect(difference == nil)
  }
}
