#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Who may do what with a file: its owner, its group and its mode.
///
/// Access lists (ACLs) and other extended attributes are no part of it: a file that is replaced loses them.
struct Permissions: Equatable {
  let owner: uid_t
  let group: gid_t
  /// Reading, writing and executing; the bits that change user or group mean nothing for what we write.
  var mode: mode_t

  /// Those of the file that a path leads to; nil when there is none.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    owner = status.st_uid
    group = status.st_gid
    mode = status.st_mode & 0o777
  }

  /// Whether others than the owner may write.
  var isShared: Bool { mode & 0o022 != 0 }

  /// Gives them to a file that was just made, as far as the user may.
  ///
  /// Only root gives a file to another owner, and only to a group of one's own can one give it. Where the group
  /// cannot stay, the writer's group may do no more with the file than anybody else.
  func give(to descriptor: Int32) {
    let sameOwner = uid_t.max
    let keepsGroup = fchown(descriptor, owner, group) == 0 || fchown(descriptor, sameOwner, group) == 0
    // A file system without modes refuses; then it has rules of its own.
    fchmod(descriptor, keepsGroup ? mode : Permissions.withoutGroup(mode))
  }

  /// The mode in which the group may do only what all others may do as well.
  static func withoutGroup(_ mode: mode_t) -> mode_t {
    let others = (mode & 0o007) << 3
    return mode & ~0o070 | mode & others
  }
}
