#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension ChildProcess {
  /// Starts the child at our own terminal with bytes as its standard input, such as a pager, and waits for its end.
  ///
  /// A child that ends without reading all of them has seen enough; that is no error. Signals are as in
  /// ``run(announce:)``.
  ///
  /// - Parameter announce: see ``Announcement``.
  /// - Throws: why the child cannot be started, such as `ENOENT` for a program that is not there. Then nothing of the
  ///   bytes was shown.
  public func run(input: [UInt8], announce: Announcement = { _ in }) throws(SystemError) -> Ending {
    let pipe = try PrivatePipe()
    return try HeldSignals.terminalKeys.held { () throws(SystemError) in
      try HeldSignals.brokenPipe.held { () throws(SystemError) in
        let child = try start(streams: [pipe.readEnd, 1, 2])
        announce(child)
        pipe.closeReadEnd()
        Self.write(input, to: pipe.writeEnd)
        pipe.closeWriteEnd()
        let waiting = Result { () throws(SystemError) in try Self.waitForEnd(of: child) }
        announce(nil)
        try waiting.get()
        return try Self.reap(child)
      }
    }
  }

  /// Writes as much as the reader takes. Whoever reads no further has its reasons.
  private static func write(_ bytes: [UInt8], to descriptor: CInt) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}

/// The system's call by a name that ``ChildProcess`` does not have itself.
private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
