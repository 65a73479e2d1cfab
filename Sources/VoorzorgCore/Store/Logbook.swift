#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the tool remembers beside a dossier so that filling in can go on where it stopped.
///
/// It lies in `.NAAM.logboek`, readable only by its owner. Losing it loses no answer.
public struct Logbook: Sendable, Equatable {
  /// The stable names of questions that were shown and left empty on purpose.
  public var leftEmpty: Set<String> = []
  /// The stable names of questions that were too early to answer; they are asked again once all others have been.
  public var leftForNow: Set<String> = []
  /// What answers were before they were last replaced or taken away, by stable name, as scripts write them.
  public var earlier: [String: String] = [:]
  /// The ankerpunten about which it was asked whether they get a place in the plan.
  public var orderAsked: Set<String> = []
  /// What was typed and is no answer yet, by stable name of the question, just as it was typed.
  public var drafts: [String: String] = [:]
  /// The stable name of the question where somebody stopped; nil when that is the first open one.
  public var position: String?

  private static let format = "voorzorg-logboek/1"
  private static let suffix = "logboek"

  /// An empty logbook.
  public init() {}

  /// The logbook beside a dossier; an empty one when there is none or it cannot be read.
  public init(beside dossier: String) {
    guard let root = Logbook.path(beside: dossier).flatMap(Logbook.document)?.root,
      root["formaat"]?.text == Logbook.format
    else { return }
    leftEmpty = Set(root["leegGelaten"]?.elements.compactMap(\.text) ?? [])
    leftForNow = Set(root["laterVragen"]?.elements.compactMap(\.text) ?? [])
    earlier = Logbook.texts(root["eerder"])
    drafts = Logbook.texts(root["concepten"])
    position = root["gebleven"]?.text
    orderAsked = Set(root["volgordeGevraagd"]?.elements.compactMap(\.text) ?? [])
  }

  /// Writes the logbook beside a dossier.
  ///
  /// - Throws: ``StoreProblem/unwritable(path:error:)``.
  public func save(beside dossier: String) throws(StoreProblem) {
    guard let path = StateFolder.sidecar(of: dossier, suffix: Logbook.suffix, making: true) else {
      throw .unwritable(path: dossier, error: EACCES)
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("formaat")
      writer.string(Logbook.format)
      for (key, names) in [
        ("leegGelaten", leftEmpty), ("laterVragen", leftForNow), ("volgordeGevraagd", orderAsked),
      ] {
        writer.key(key)
        writer.array { writer in
          for name in names.sorted() { writer.string(name) }
        }
      }
      for (key, texts) in [("eerder", earlier), ("concepten", drafts)] {
        writer.key(key)
        writer.object { writer in
          for (name, text) in texts.sorted(by: { $0.key < $1.key }) { writer.member(name, text) }
        }
      }
      writer.member("gebleven", position)
    }
    try Files.replace(path, with: writer.finish(), mode: 0o600)
  }

  /// Gives a logbook another name that cannot be read whole: there may be drafts in it, and the next one that is saved
  /// would take its place.
  ///
  /// - Returns: where it is now; nil when there was none, or when it stays where it is.
  public static func setAsideUnreadable(beside dossier: String) -> String? {
    guard let path = path(beside: dossier), Files.exists(path), !isReadable(path) else { return nil }
    return setAside(path)
  }

  private static func setAside(_ path: String) -> String? {
    let free = (1...999).lazy.map { "\(path)-\($0)" }.first { !Files.exists($0) }
    guard let free, rename(path, free) == 0 else { return nil }
    return free
  }

  private static func isReadable(_ path: String) -> Bool {
    guard let document = document(at: path), document.faults.isEmpty else { return false }
    return document.root?["formaat"]?.text == format
  }

  private static func document(at path: String) -> JSONDocument? {
    (try? Files.read(path)).map { JSONDocument($0) }
  }

  private static func texts(_ object: JSONValue?) -> [String: String] {
    var texts: [String: String] = [:]
    guard let object else { return texts }
    for member in object.members {
      if let name = member.key.text, let text = member.value.text { texts[name] = text }
    }
    return texts
  }

  /// Takes away the logbook of an earlier dossier of the same name. One with drafts only gets another name.
  static func remove(beside dossier: String) {
    guard let path = Logbook.path(beside: dossier), Files.exists(path) else { return }
    if isReadable(path), Logbook(beside: dossier).drafts.isEmpty {
      unlink(path)
    } else {
      _ = setAside(path)
    }
  }

  private static func path(beside dossier: String) -> String? {
    StateFolder.sidecar(of: dossier, suffix: suffix)
  }
}
