import TextKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock beside a dossier that keeps a second writer out.
///
/// It lies in a file of its own, `.NAAM.slot`: a lock on the dossier itself would be lost each time that a save
/// puts a new file in its place. The kernel frees it when the process ends, however it ends.
public final class SidecarLock: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock of a dossier.
  ///
  /// - Parameters:
  ///   - waiting: how long to wait for another session, in milliseconds.
  ///   - holder: who takes it, for the message that others get, such as `utrecht (proces 4123)`.
  /// - Throws: ``StoreProblem/inUse(path:holder:)`` when another session holds it all that time.
  init(for dossier: String, waiting: Int, holder: String) throws(StoreProblem) {
    path = try SidecarLock.path(for: dossier)
    var waited = 0
    while true {
      if let taken = try SidecarLock.take(path, dossier: dossier) {
        descriptor = taken
        break
      }
      guard waited < waiting else {
        throw .inUse(path: dossier, holder: SidecarLock.holder(path))
      }
      usleep(20_000)
      waited += 20
    }
    ftruncate(descriptor, 0)
    _ = Files.write(Array(holder.utf8), to: descriptor)
  }

  deinit {
    // Taken away while it is still held, so that nobody can be waiting on a file that is gone.
    unlink(path)
    close(descriptor)
  }

  /// The descriptor that holds the lock, nil when another session has it.
  private static func take(_ path: String, dossier: String) throws(StoreProblem) -> Int32? {
    let descriptor = retrying { open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600) }
    guard descriptor >= 0 else { throw .unwritable(path: dossier, error: errno) }
    guard retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
      let failure = errno
      close(descriptor)
      if failure == EWOULDBLOCK { return nil }
      throw .unwritable(path: dossier, error: failure)
    }
    // The holder before may have taken the file away between opening and locking; then this is no lock.
    var opened = stat()
    var named = stat()
    guard fstat(descriptor, &opened) == 0, stat(path, &named) == 0, opened.st_ino == named.st_ino,
      opened.st_dev == named.st_dev
    else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// Where the lock lies.
  private static func path(for dossier: String) throws(StoreProblem) -> String {
    guard Files.exists(Files.split(Files.resolved(dossier)).folder) else {
      throw .unwritable(path: dossier, error: ENOENT)
    }
    guard let path = StateFolder.sidecar(of: dossier, suffix: "slot") else {
      throw .unwritable(path: dossier, error: EACCES)
    }
    return path
  }

  private static func holder(_ path: String) -> String? {
    guard let bytes = try? Files.read(path), !bytes.isEmpty else { return nil }
    return String(
      ControlPictures.shown(String(decoding: bytes, as: UTF8.self), keepingLines: false).prefix(200)
    )
  }
}
