import Foundation
import Testing

@testable import VoorzorgCore

struct LogoTests {
  private func svg(_ inner: String) -> [UInt8] {
    Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(inner)</svg>".utf8)
  }

  private let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 0, 4, 0, 0, 0, 3] + [UInt8](repeating: 7, count: 20)

  @Test func theAddressHoldsTheWholePicture() throws {
    for length in 0..<4 {
      let bytes = svg(String(repeating: "x", count: length))
      let address = try Logo.address(of: bytes)
      let encoded = try #require(address.split(separator: ",").last)
      #expect(Data(base64Encoded: String(encoded)).map(Array.init) == bytes)
    }
    #expect(try Logo.address(of: png).hasPrefix("data:image/png;base64,iVBOR"))
  }

  @Test(arguments: [
    "<?xml version=\"1.0\"?>\n<!-- > -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" ></svg>",
    "\u{FEFF}<svg\nxmlns='http://www.w3.org/2000/svg'><use href=\"#a\"/><g fill=\"url(#b)\"/></svg>",
  ])
  func anSVGIsKnownByItsFirstElement(text: String) throws {
    #expect(try Logo.address(of: Array(text.utf8)).hasPrefix("data:image/svg+xml;"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<SCRIPT/>", "<foreignObject/>", "<style>@import 'x'</style>",
    "<a href='javascript:alert(1)'/>",
  ])
  func anSVGThatRunsSomethingIsRefused(inner: String) {
    #expect { try Logo.address(of: svg(inner)) } throws: {
      if case LogoFault.active = $0 { true } else { false }
    }
  }

  @Test(arguments: [
    "<image href=\"http://x/y.png\"/>", "<image xlink:href='file:///etc/passwd'/>",
    "<g fill=\"url(http://x#a)\"/>",
    "<g style='fill:url(\"//x\")'/>", "<use HREF=\"ander.svg#a\"/>",
  ])
  func anSVGThatRefersToSomethingElseIsRefused(inner: String) {
    #expect(throws: LogoFault.refersOutside) { try Logo.address(of: svg(inner)) }
  }

  @Test func whatIsNoPictureIsRefused() {
    #expect(throws: LogoFault.noPicture) { try Logo.address(of: Array("<html><svg></svg></html>".utf8)) }
    #expect(throws: LogoFault.noPicture) { try Logo.address(of: []) }
    #expect(throws: LogoFault.noPicture) { try Logo.address(of: [0xFF, 0xD8, 0xFF, 0xE0]) }
    #expect(throws: LogoFault.withoutNamespace) { try Logo.address(of: Array("<svg></svg>".utf8)) }
    #expect(throws: LogoFault.brokenPNG) { try Logo.address(of: Array(png.prefix(20))) }
  }

  @Test func aLogoIsSmallForItComesIntoEveryReport() {
    let bytes = svg(String(repeating: "x", count: Logo.largest))
    #expect(throws: LogoFault.tooLarge(bytes.count)) { try Logo.address(of: bytes) }
  }
}
