import Testing

@testable import TerminalKit

@Suite struct LineReaderTests {
  @Test(
    arguments: [
      ("", []),
      ("a", ["a"]),
      ("a\n", ["a"]),
      ("a\nb", ["a", "b"]),
      ("a\r\nb\r\n", ["a", "b"]),
      ("a\rb\r", ["a", "b"]),
      ("a\n\rb", ["a", "", "b"]),
      ("\r\n\r\n", ["", ""]),
      ("\r\r\n\n", ["", "", ""]),
    ] as [(String, [String])]
  )
  func aLineEndsAtLineFeedOrCarriageReturnOrBoth(input: String, expected: [String]) throws {
    #expect(try lines(of: [Array(input.utf8)]) == expected.map(LineReader.Line.text))
  }

  @Test(arguments: ["a\u{2028}b", "a\u{2029}b", "a\u{85}b", "a\0b", "a\u{0B}b\u{0C}c", "\u{FEFF}a"])
  func otherControlsAndSeparatorsStayInTheLine(text: String) throws {
    #expect(try lines(of: [Array(text.utf8)]) == [.text(text)])
  }

  @Test func everyChunkingGivesTheSameLines() throws {
    let input = Array("één\r\n\r\r\n🇳🇱 \n\0a\n\rlast".utf8) + [0xE2, 0x82, 0x0A, 0xF0, 0x9F]
    let whole = try lines(of: [input])
    #expect(whole.count == 8)
    for first in 0...input.count {
      for second in first...input.count {
        // An empty chunk would be the end of the input.
        let chunks = [input[..<first], input[first..<second], input[second...]].filter { !$0.isEmpty }
        #expect(try lines(of: chunks.map { Array($0) }) == whole, "split at \(first) and \(second)")
      }
    }
    #expect(try lines(of: input.map { [$0] }) == whole)
  }

  @Test func aLineMayBeLongerThanManyChunks() throws {
    let long = String(repeating: "woord ", count: 40_000)
    let reader = LineReader(chunkSize: 1000, read: chunkedRead([Array((long + "\nb").utf8)]))
    #expect(try reader.next() == .text(long))
    #expect(try reader.next() == .text("b"))
  }

  @Test(
    arguments: [
      ([0x61, 0x62, 0xFF, 0x63], "ab\u{FFFD}c", 2),
      ([0xC3], "\u{FFFD}", 0),
      ([0x61, 0xEF, 0xBF, 0x62], "a\u{FFFD}b", 1),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 0),
      ([0xC3, 0xA9, 0xC0, 0x80], "é\u{FFFD}\u{FFFD}", 2),
      ([0xEF, 0xBF, 0xBD, 0x80], "\u{FFFD}\u{FFFD}", 3),
    ] as [([UInt8], String, Int)]
  )
  func bytesThatAreNoUTF8AreReportedWithTheirOffset(bytes: [UInt8], repaired: String, offset: Int) throws {
    let expected = LineReader.Line.invalidUTF8(repaired: repaired, firstInvalidByte: offset)
    #expect(try lines(of: [bytes]) == [expected])
  }

  @Test func aReplacementCharacterThatWasTypedIsText() throws {
    #expect(try lines(of: [Array("a\u{FFFD}b".utf8)]) == [.text("a\u{FFFD}b")])
  }

  @Test func aLineIsReturnedAtItsCarriageReturnWithoutReadingOn() throws {
    var reads = 0
    let reader = LineReader { buffer in
      reads += 1
      buffer.copyBytes(from: [0x61, 0x0D])
      return 2
    }
    #expect(try reader.next() == .text("a"))
    #expect(reads == 1)
  }

  @Test func inputThatHasEndedStaysEnded() throws {
    let reader = LineReader(read: chunkedRead([[0x61], [], [0x62]]))
    #expect(try reader.next() == .text("a"))
    #expect(try reader.next() == nil)
    #expect(try reader.next() == nil)
  }

  @Test func anInterruptedReadIsRepeatedAndABlockedOneAfterWaiting() throws {
    var failures: [SystemError] = [.interrupted, .wouldBlock, .interrupted]
    var waits = 0
    let read = chunkedRead([Array("a\n".utf8)])
    let reader = LineReader(
      read: { buffer throws(SystemError) in
        if let failure = failures.popLast() { throw failure }
        return try read(buffer)
      },
      waitUntilReadable: { waits += 1 }
    )
    #expect(try reader.next() == .text("a"))
    #expect(waits == 1)
  }

  @Test func afterAnErrorTheLineGoesOnWhereItWas() throws {
    var answers: [Result<[UInt8], SystemError>] = [
      .success([0x61]), .failure(.inputOutput), .success([0x62, 0x0A]),
    ]
    let reader = LineReader { buffer throws(SystemError) in
      let bytes = try answers.removeFirst().get()
      buffer.copyBytes(from: bytes)
      return bytes.count
    }
    #expect(throws: SystemError.inputOutput) { try reader.next() }
    #expect(try reader.next() == .text("ab"))
  }

  @Test func aDescriptorIsReadToItsEnd() throws {
    let pipe = try Pipe()
    let output = ByteOutput(fileDescriptor: pipe.writeEnd)
    try output.write("één\ntwee")
    try output.flush()
    pipe.closeWriteEnd()
    let reader = LineReader(fileDescriptor: pipe.readEnd)
    #expect(try reader.next() == .text("één"))
    #expect(try reader.next() == .text("twee"))
    #expect(try reader.next() == nil)
  }

  @Test func aDescriptorThatCannotBeReadGivesTheSystemsError() {
    let reader = LineReader(fileDescriptor: -1)
    #expect(throws: SystemError.self) { try reader.next() }
  }

  private func lines(of chunks: [[UInt8]]) throws -> [LineReader.Line] {
    let reader = LineReader(read: chunkedRead(chunks))
    var lines: [LineReader.Line] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  /// Supplies the chunks one by one, in parts where the buffer is smaller, and then the end of the input.
  private func chunkedRead(_ chunks: [[UInt8]]) -> LineReader.Read {
    var rest = chunks[...]
    return { buffer in
      guard let chunk = rest.popFirst() else { return 0 }
      let part = chunk.prefix(buffer.count)
      if part.count < chunk.count { rest = [Array(chunk.dropFirst(part.count))] + rest }
      buffer.copyBytes(from: part)
      return part.count
    }
  }
}
