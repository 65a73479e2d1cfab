#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system calls on an open file descriptor, with errors thrown instead of left in `errno`.
///
/// It borrows the number: it neither opens nor closes it.
struct Descriptor {
  let number: CInt

  /// Reads what is there, at most the size of `buffer`; 0 is the end of the input.
  func readSome(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    let count = read(number, buffer.baseAddress, buffer.count)
    guard count >= 0 else { throw .last }
    return count
  }

  /// Writes as much of `bytes` as the descriptor takes now, and returns how many that were.
  func writeSome(_ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    let count = write(number, bytes.baseAddress, bytes.count)
    guard count >= 0 else { throw .last }
    return count
  }

  /// Sleeps until the next read would find data or the end of the input.
  func waitUntilReadable() { wait(for: Int16(POLLIN)) }

  /// Sleeps until the next write would find room or a broken pipe.
  func waitUntilWritable() { wait(for: Int16(POLLOUT)) }

  /// An error of `poll` itself needs no report: the read or write that follows meets the same trouble.
  private func wait(for events: Int16) {
    var request = pollfd(fd: number, events: events, revents: 0)
    _ = poll(&request, 1, -1)
  }
}

/// Repeats `call` while it says only that it was interrupted, or that it has to wait first.
///
/// A terminal shared with another program can be switched to non-blocking behind our back, so "would block"
/// is met on descriptors that we never asked it of.
func retrying(
  waiting wait: () -> Void,
  _ call: () throws(SystemError) -> Int
) throws(SystemError) -> Int {
  while true {
    do throws(SystemError) {
      return try call()
    } catch {
      switch error {
      case .interrupted: continue
      case .wouldBlock: wait()
      default: throw error
      }
    }
  }
}
