#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import TerminalKit

/// A pseudo-terminal with a width, closed when it goes away.
final class PseudoTerminal {
  private let controller: CInt
  /// The end that a program would have as its terminal.
  let descriptor: CInt

  init(columns: UInt16) throws(SystemError) {
    var ends: (controller: CInt, descriptor: CInt) = (0, 0)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.controller, &ends.descriptor, nil, nil, &size) == 0 else {
      throw SystemError(code: errno)
    }
    (controller, descriptor) = ends
  }

  deinit {
    close(descriptor)
    close(controller)
  }
}
