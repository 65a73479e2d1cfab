import Testing

@testable import VoorzorgCore

@Suite("SHA-256 is that of FIPS 180-4")
struct SHA256Tests {
  private static let long =
    "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu"

  @Test(
    "the examples of NIST: nothing, one block, two blocks, and bytes that are no text",
    arguments: [
      ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      (Array("abc".utf8), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (Array(long.utf8), "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"),
      ([0xd3], "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"),
      ([0x11, 0xaf], "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"),
    ] as [([UInt8], String)]
  )
  func example(bytes: [UInt8], hash: String) {
    #expect(SHA256.hex(bytes) == hash)
  }

  @Test("a million times the letter a, the long example of NIST")
  func million() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(SHA256.hex(bytes) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// The hash of the hashes of all lengths, as Python's hashlib has it: wherever the end falls in a block.
  @Test("texts of 0 to 299 bytes")
  func lengths() {
    let hashes = (0..<300).flatMap { length in SHA256.hash((0..<length).map { UInt8($0 % 251) }) }
    #expect(SHA256.hex(hashes) == "fa70b867db0a30acb7218d62945db0df52eb393808b30675ea9aac6b058a9a9d")
  }
}
