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
    guard let path = Logbook.path(beside: dossier), let root = Logbook.root(of: path) else { return }
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

  /// Moves what stands in the place of the logbook out of the way when it is no logbook that this version can read:
  /// it may hold drafts, and saving would take its place.
  ///
  /// - Returns: where it is now; nil when there was nothing to move, or it cannot be moved.
  public static func setAsideUnreadable(beside dossier: String) -> String? {
    guard let path = path(beside: dossier), Files.exists(path), root(of: path) == nil else { return nil }
    let free = (1...999).lazy.map { "\(path)-\($0)" }.first { !Files.exists($0) }
    return free.flatMap { rename(path, $0) == 0 ? $0 : nil }
  }

  /// The content of a logbook; nil when there is none that this version can read.
  private static func root(of path: String) -> JSONValue? {
    guard let bytes = try? Files.read(path) else { return nil }
    let document = JSONDocument(bytes)
    guard document.faults.isEmpty, let root = document.root, root["formaat"]?.text == format else {
      return nil
    }
    return root
  }

  private static func texts(_ object: JSONValue?) -> [String: String] {
    var texts: [String: String] = [:]
    guard let object else { return texts }
    for member in object.members {
      if let name = member.key.text, let text = member.value.text { texts[name] = text }
    }
    return texts
  }

  /// Takes away the logbook beside a dossier, if there is one.
  static func remove(beside dossier: String) {
    guard let path = Logbook.path(beside: dossier) else { return }
    unlink(path)
  }

  private static func path(beside dossier: String) -> String? {
    StateFolder.sidecar(of: dossier, suffix: suffix)
  }
}
