import Testing

@testable import TerminalKit

@Suite struct ByteOutputTests {
  @Test func bytesAreKeptUntilThereAreEnoughOrTheyAreFlushed() throws {
    var writes: [[UInt8]] = []
    let output = ByteOutput(
      capacity: 4,
      write: { bytes in
        writes.append(Array(bytes))
        return bytes.count
      }
    )
    try output.write("ab")
    #expect(writes.isEmpty)
    try output.write([0x63, 0x64])
    try output.write("é")
    try output.flush()
    try output.flush()
    #expect(writes == [Array("abcd".utf8), Array("é".utf8)])
  }

  @Test func whatAPartialWriteLeavesIsWrittenNext() throws {
    var written: [UInt8] = []
    let output = ByteOutput(write: { bytes in
      written += bytes.prefix(3)
      return min(3, bytes.count)
    })
    try output.write("zo ver als het gaat")
    try output.flush()
    #expect(written == Array("zo ver als het gaat".utf8))
  }

  @Test func anInterruptedWriteIsRepeatedAndABlockedOneAfterWaiting() throws {
    var failures: [SystemError] = [.wouldBlock, .interrupted, .wouldBlock]
    var waits = 0
    var written: [UInt8] = []
    let output = ByteOutput(
      write: { bytes throws(SystemError) in
        if let failure = failures.popLast() { throw failure }
        written += bytes
        return bytes.count
      },
      waitUntilWritable: { waits += 1 }
    )
    try output.write("a")
    try output.flush()
    #expect(written == [0x61])
    #expect(waits == 2)
  }

  @Test func afterAnErrorNothingMoreIsWrittenAndTheErrorStays() {
    var calls = 0
    let output = ByteOutput(write: { _ throws(SystemError) in
      calls += 1
      throw .inputOutput
    })
    #expect(throws: SystemError.inputOutput) {
      try output.write("a")
      try output.flush()
    }
    #expect(throws: SystemError.inputOutput) { try output.write("b") }
    #expect(throws: SystemError.inputOutput) { try output.write([0x62]) }
    #expect(throws: SystemError.inputOutput) { try output.flush() }
    #expect(calls == 1)
  }

  @Test func aDeviceThatTakesNothingIsAnErrorAndNoEndlessLoop() {
    let output = ByteOutput(write: { _ in 0 })
    #expect(throws: SystemError.inputOutput) {
      try output.write("a")
      try output.flush()
    }
  }

  @Test func aReaderThatWentAwayIsABrokenPipeAndNoCrash() throws {
    ByteOutput.ignoreBrokenPipeSignal()
    let pipe = try Pipe()
    pipe.closeReadEnd()
    let output = ByteOutput(fileDescriptor: pipe.writeEnd)
    try output.write("a")
    #expect(throws: SystemError.brokenPipe) { try output.flush() }
  }

  @Test func aFullPipeThatDoesNotBlockIsWaitedFor() throws {
    let pipe = try Pipe()
    pipe.makeNonBlocking()
    let descriptor = Descriptor(number: pipe.writeEnd)
    var received: [UInt8] = []
    let output = ByteOutput(
      write: descriptor.writeSome,
      waitUntilWritable: {
        received += pipe.drain()
        descriptor.waitUntilWritable()
      }
    )
    let sent = (0..<500_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try output.write(sent)
    try output.flush()
    #expect(received + pipe.drain() == sent)
  }
}
