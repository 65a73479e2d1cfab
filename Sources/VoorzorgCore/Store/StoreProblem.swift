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
  /// A report was to be written over a dossier, or under a name that only a dossier has.
  case reportOverDossier(path: String)
  /// The file is no dossier, or holds something that writing it again would lose.
  case damaged(path: String, faults: Int, first: Finding)

  /// The sentence, in Dutch, without the path.
  public var message: String {
    switch self {
    case .unreadable(_, let error): "kan niet worden gelezen: \(SystemErrorWording.reason(error))"
    case .unwritable(_, let error): "kan niet worden geschreven: \(SystemErrorWording.reason(error))"
    case .inUse(_, let holder?):
      "is in gebruik door \(holder); wacht tot dat klaar is en probeer het dan opnieuw"
    case .inUse(_, nil):
      "is in gebruik door een andere sessie; wacht tot die klaar is en probeer het dan opnieuw"
    case .changedMeanwhile: "is intussen door een ander programma gewijzigd en is niet overschreven"
    case .exists: "bestaat al en wordt niet overschreven"
    case .reportOverDossier: "is de naam van een dossier; kies voor het rapport een andere naam"
    case .damaged(_, _, let first) where first.code == OlderInstrument.description.code:
      "\(first.message.lowercasedFirst); \(OlderInstrument.proposal)"
    case .damaged(_, let faults, let first):
      "kan niet als dossier worden gelezen: \(faults == 1 ? "1 fout" : "\(faults) fouten"), de eerste op "
        + "\(first.place.line ?? 1):\(first.place.column ?? 1): \(first.message)"
    }
  }

  /// The path that the problem is about.
  public var path: String {
    switch self {
    case .unreadable(let path, _), .unwritable(let path, _), .inUse(let path, _), .changedMeanwhile(let path),
      .exists(let path), .reportOverDossier(let path), .damaged(let path, _, _):
      path
    }
  }

  /// Whether something is in the way that must stay as it is, rather than a failure.
  public var isConflict: Bool {
    switch self {
    case .inUse, .changedMeanwhile, .exists, .reportOverDossier: true
    case .unreadable, .unwritable, .damaged: false
    }
  }
}
