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
/// puts a new file in its place. The kernel frees it when the process ends, however it ends. What holds in folders
/// that colleagues share stands in docs/decisions/0010-lock-beside-the-dossier.md.
public final class SidecarLock: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock of a dossier.
  ///
  /// - Parameters:
  ///   - waiting: how long to wait for another session, in milliseconds.
  ///   - holder: who takes it, for the message that others get, such as `utrecht (proces 4123)`.
  /// - Throws: ``StoreProblem/inUse(path:holder:)`` when another session holds it all that time;
  ///   ``StoreProblem/unwritable(path:error:)`` when the folder cannot be written, and so the dossier neither.
  init(for dossier: String, waiting: Int, holder: String) throws(StoreProblem) {
    let target = Files.resolved(dossier)
    let (folder, name) = Files.split(target)
    guard Files.isWritable(folder) else { throw .unwritable(path: dossier, error: errno) }
    path = "\(folder)/.\(name).slot"
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
    guard let descriptor = try open(path, dossier: dossier) else { return nil }
    guard retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
      let failure = errno
      close(descriptor)
      if failure == EWOULDBLOCK { return nil }
      throw .unwritable(path: dossier, error: failure)
    }
    // The holder before may have taken the file away between opening and locking; then this is no lock.
    guard let opened = FileIdentity(descriptor: descriptor), opened == FileIdentity(path) else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// Opens the file of the lock, which may have been left behind; nil when it is another user's and cannot be tried.
  private static func open(_ path: String, dossier: String) throws(StoreProblem) -> Int32? {
    let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    // In a folder like /tmp Linux refuses O_CREAT for a file of another user, even one that may be written.
    var descriptor = retrying { systemOpen(path, flags, 0) }
    if descriptor < 0, errno == ENOENT {
      descriptor = retrying { systemOpen(path, flags | O_CREAT | O_EXCL, 0o600) }
      if descriptor >= 0 { share(descriptor, as: dossier) }
    }
    guard descriptor < 0 else { return descriptor }
    // Others may have made it between the two calls, or made it theirs alone: then it is theirs to take away.
    if errno == EEXIST || errno == EACCES { return nil }
    throw .unwritable(path: dossier, error: errno)
  }

  /// Lets those who may write the dossier use the lock too: nothing stands in it but who works here.
  private static func share(_ descriptor: Int32, as dossier: String) {
    guard var permissions = Permissions(of: dossier) else { return }
    permissions.mode = permissions.isShared ? permissions.mode & 0o666 : 0o600
    permissions.give(to: descriptor)
  }

  private static func holder(_ path: String) -> String? {
    guard let bytes = try? Files.read(path), !bytes.isEmpty else { return nil }
    return String(
      ControlPictures.shown(String(decoding: bytes, as: UTF8.self), keepingLines: false).prefix(200)
    )
  }
}
