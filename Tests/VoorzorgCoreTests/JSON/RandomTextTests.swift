import TestSupport
import Testing

@testable import VoorzorgCore

@Suite("No bytes can crash the reader")
struct RandomTextTests {
  /// A small dossier with something of everything, to mutate.
  static let seedText = Array(
    #"{"a":"é\n\u00e9\ud83d\ude00","b":[1,-2.5e3,true,null,{"c":{}}],"doel":"😀","d":"","e":[[],[[]]]}"#.utf8
  )
  /// Bytes that steer a parser, more often hit than by chance.
  static let sharp =
    Array("{}[]\",:\\/u0d8'tfn-+.eE \n\r\t*".utf8) + [0, 0x1F, 0x80, 0xBF, 0xC3, 0xE2, 0xF0, 0xFF]

  @Test("mutated texts are read to the end, with faults within the text", arguments: 0..<8 as Range<UInt64>)
  func mutations(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      var bytes = Self.seedText
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[index] = generator.pick(Self.sharp)
        case 1: bytes.insert(generator.pick(Self.sharp), at: index)
        case 2: bytes.remove(at: index)
        default: bytes.removeSubrange(index..<min(bytes.count, index + 12))
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      examine(bytes)
    }
  }

  @Test("random bytes are read to the end, with faults within the text", arguments: 0..<8 as Range<UInt64>)
  func randomBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed &+ 1000)
    for _ in 0..<2500 {
      let count = Int.random(in: 0...40, using: &generator)
      examine((0..<count).map { _ in generator.pick(Self.sharp) })
    }
  }

  @Test("every text of one, two and three sharp bytes is read to the end")
  func shortTexts() {
    let some = Array("{[\"',:\\u1-/*tn }]".utf8) + [0x0A, 0xC3]
    for first in some {
      examine([first])
      for second in some {
        examine([first, second])
        for third in some { examine([first, second, third]) }
      }
    }
  }

  /// Everything that can be asked of a document is asked.
  private func examine(_ bytes: [UInt8]) {
    let document = JSONDocument(bytes)
    var isSound = document.faults.allSatisfy { (0...bytes.count).contains($0.offset) }
    for (index, node) in document.nodes.enumerated() {
      isSound = isSound && node.start <= node.end && node.end <= bytes.count
      isSound = isSound && Int(node.next) > index && Int(node.next) <= document.nodes.count
    }
    isSound = isSound && document.root?.summary != ""
    let source = SourceText(file: "f", document: document)
    for finding in source.locate(document.faults.prefix(3).map(\.finding)) {
      isSound = isSound && finding.place.line ?? 0 > 0 && finding.place.column ?? 0 > 0
    }
    if !isSound { Issue.record("\(bytes)") }
  }
}
