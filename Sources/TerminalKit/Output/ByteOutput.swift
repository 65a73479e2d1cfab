#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Collects bytes and writes them to a file descriptor in large pieces.
///
/// Call ``flush()`` before the program ends or waits for an answer: bytes still collected when the output goes
/// away are lost, because nobody would be left to hear of an error. After an error every call throws that same
/// error and writes nothing: a stream with a hole in it is worse than one that stops.
public final class ByteOutput {
  /// Writes the start of the bytes, as many as it can at the moment, and returns their number.
  public typealias Write = (UnsafeRawBufferPointer) throws(SystemError) -> Int

  private let writeSome: Write
  private let waitUntilWritable: () -> Void
  private let capacity: Int
  private var buffer: [UInt8] = []
  private var failure: SystemError?

  /// Creates an output to an open descriptor, which it borrows and does not close.
  public convenience init(fileDescriptor: CInt) {
    let descriptor = Descriptor(number: fileDescriptor)
    self.init(write: descriptor.writeSome, waitUntilWritable: descriptor.waitUntilWritable)
  }

  /// Creates an output to whatever `write` does with the bytes.
  ///
  /// - Parameters:
  ///   - capacity: The number of bytes collected before they are written.
  ///   - write: Called again when it throws ``SystemError/interrupted`` or ``SystemError/wouldBlock``.
  ///   - waitUntilWritable: Called before `write` is called again after ``SystemError/wouldBlock``.
  public init(
    capacity: Int = 65_536,
    write: @escaping Write,
    waitUntilWritable: @escaping () -> Void = {}
  ) {
    self.capacity = capacity
    self.writeSome = write
    self.waitUntilWritable = waitUntilWritable
  }

  /// Adds text as UTF-8.
  public func write(_ text: String) throws(SystemError) {
    if let failure { throw failure }
    buffer += text.utf8
    if buffer.count >= capacity { try flush() }
  }

  /// Adds bytes as they are.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    if let failure { throw failure }
    buffer += bytes
    if buffer.count >= capacity { try flush() }
  }

  /// Writes everything that was collected.
  public func flush() throws(SystemError) {
    if let failure { throw failure }
    defer { buffer.removeAll(keepingCapacity: buffer.count <= 2 * capacity) }
    do throws(SystemError) {
      try buffer.withUnsafeBufferPointer { (bytes) throws(SystemError) in
        try writeAll(UnsafeRawBufferPointer(bytes))
      }
    } catch {
      failure = error
      throw error
    }
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try retrying(waiting: waitUntilWritable) { () throws(SystemError) -> Int in
        try writeSome(UnsafeRawBufferPointer(rebasing: rest))
      }
      // Asking again a device that takes nothing and calls it success would go on for ever.
      guard count > 0 else { throw .inputOutput }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes a write to a closed pipe an error (``SystemError/brokenPipe``) instead of the end of the program.
  ///
  /// It holds for the whole process, and a child process inherits it: whoever starts one resets SIGPIPE for it.
  public static func ignoreBrokenPipeSignal() {
    signal(SIGPIPE, SIG_IGN)
  }
}
