#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file could not be read or written. The sentence of each stands in ``message`` and nowhere else.
public enum StoreProblem: Error, Sendable, Equatable {
  /// The file cannot be read; the number is the system's error code.
  case unreadable(path: String, error: Int32)
  /// The file cannot be written; the number is the system's error code.
  case unwritable(path: String, error: Int32)
  /// Another session works on the file.
  case inUse(path: String, holder: String?)
  /// Another program changed the file after it was read.
  case changedMeanwhile(path: String)
  /// There is a file already where a new one was asked for.
  case exists(path: String)
  /// The file is no dossier, or holds something that writing it again would lose.
  case damaged(path: String, faults: Int, first: Finding)

  /// The sentence, in Dutch, without the path.
  public var message: String {
    switch self {
    case .unreadable(_, let error): "kan niet worden gelezen: \(SystemErrorWording.reason(error))"
    case .unwritable(_, let error): "kan niet worden geschreven: \(SystemErrorWording.reason(error))"
    case .inUse(_, let holder?): "is in gebruik door \(holder)"
    case .inUse(_, nil): "is in gebruik door een andere sessie"
    case .changedMeanwhile: "is intussen door een ander programma gewijzigd en is niet overschreven"
    case .exists: "bestaat al en wordt niet overschreven"
    case .damaged(_, let faults, let first):
      "kan niet als dossier worden gelezen: \(faults == 1 ? "1 fout" : "\(faults) fouten"), de eerste op "
        + "\(first.place.line ?? 1):\(first.place.column ?? 1): \(first.message)"
    }
  }

  /// The path that the problem is about.
  public var path: String {
    switch self {
    case .unreadable(let path, _), .unwritable(let path, _), .inUse(let path, _), .changedMeanwhile(let path),
      .exists(let path), .damaged(let path, _, _):
      path
    }
  }

  /// Whether it is a conflict with somebody else's work rather than a failure.
  public var isConflict: Bool {
    switch self {
    case .inUse, .changedMeanwhile, .exists: true
    case .unreadable, .unwritable, .damaged: false
    }
  }
}

/// What the system's error codes mean, in Dutch.
enum SystemErrorWording {
  static func reason(_ error: Int32) -> String {
    switch error {
    case ENOENT: "het bestaat niet"
    case EACCES, EPERM: "u hebt geen toestemming"
    case EISDIR: "het is een map"
    case ENOTDIR: "een deel van het pad is geen map"
    case ENOSPC: "de schijf is vol"
    case EDQUOT: "uw schijfruimte is op"
    case EROFS: "deze schijf kan alleen worden gelezen"
    case ENAMETOOLONG: "de naam is te lang"
    case EMFILE, ENFILE: "er zijn te veel bestanden tegelijk open"
    case EFBIG: "het is te groot"
    case ELOOP: "de verwijzingen lopen in een kring"
    case EILSEQ: "het is geen geldige UTF-8"
    default: "systeemfout \(error)"
    }
  }
}
