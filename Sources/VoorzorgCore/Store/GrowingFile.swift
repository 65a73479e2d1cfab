#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A report that is written piece by piece, too large to hold in memory, and takes its name when it is whole.
///
/// Until then it lies beside its place under a hidden name; one that is not finished leaves nothing. A pipe or a device
/// takes the pieces as they come.
public final class GrowingFile {
  private let path: String
  private let file: AtomicFile
  private let descriptor: Int32
  /// Where it lies until it is whole, and the place that it takes; nil for a pipe or a device.
  private let places: (temporary: String, target: String)?
  private var isOpen = true

  /// Opens the file.
  ///
  /// - Throws: ``StoreProblem/exists(path:)`` when there is a file already and it may not be replaced,
  ///   ``StoreProblem/unwritable(path:error:)`` when it cannot be made.
  public init(_ path: String, overwriting: Bool) throws(StoreProblem) {
    self.path = path
    file = AtomicFile(path: path, replaces: overwriting, isDurable: false)
    if let kind = Files.kind(of: path), kind != S_IFREG, kind != S_IFDIR {
      places = nil
      descriptor = retrying { open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
    } else {
      if Files.exists(path), !overwriting { throw .exists(path: path) }
      let target = overwriting ? Files.resolved(path) : path
      let before = overwriting ? Permissions(of: target) : nil
      if before != nil, !Files.isWritable(target) { throw .unwritable(path: path, error: errno) }
      let temporary = file.temporary(for: target)
      places = (temporary, target)
      descriptor = file.make(temporary, mode: before == nil ? 0o666 : 0o600)
      if descriptor >= 0 { before?.give(to: descriptor) }
    }
    guard descriptor >= 0 else { throw .unwritable(path: path, error: errno) }
  }

  deinit { discard() }

  /// Writes the next piece.
  public func append(_ bytes: [UInt8]) throws(StoreProblem) {
    guard Files.write(bytes, to: descriptor) else { throw .unwritable(path: path, error: errno) }
  }

  /// Ends the file: it takes its name.
  ///
  /// - Throws: ``StoreProblem``; then nothing of it stays, and what was in its place is as it was.
  public func finish() throws(StoreProblem) {
    isOpen = false
    var failure = Files.closes(descriptor) ? nil : errno
    if let places {
      failure = failure ?? file.take(places.target, from: places.temporary)
      if failure != nil { unlink(places.temporary) }
    }
    guard let failure else { return }
    throw failure == EEXIST ? .exists(path: path) : .unwritable(path: path, error: failure)
  }

  /// Takes away what was written; what was in its place is as it was.
  public func discard() {
    guard isOpen, descriptor >= 0 else { return }
    isOpen = false
    close(descriptor)
    if let places { unlink(places.temporary) }
  }
}
