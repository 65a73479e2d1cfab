#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A dossier on disk, opened for work: locked, read, and saved after each answer.
public final class DossierFile {
  /// The path as the user named it.
  public let path: String
  /// The dossier as it is on disk.
  public private(set) var dossier: Dossier

  private let instrument: Instrument
  private let lock: SidecarLock
  /// The bytes that were last read or written, to see whether another program changed the file.
  private var bytesOnDisk: [UInt8]

  /// Opens a dossier that is there.
  ///
  /// - Parameters:
  ///   - waiting: how long to wait for another session, in milliseconds.
  ///   - holder: who opens it, for others to read.
  /// - Throws: ``StoreProblem``; a file that could not be written again without loss is `damaged`, and one that the
  ///   user may only read is `unwritable`.
  public init(opening path: String, instrument: Instrument, waiting: Int, holder: String) throws(StoreProblem)
  {
    guard Files.exists(path) else { throw .unreadable(path: path, error: ENOENT) }
    guard Files.isWritable(path) else { throw .unwritable(path: path, error: errno) }
    lock = try SidecarLock(for: path, waiting: waiting, holder: holder)
    bytesOnDisk = try Files.read(path)
    let reading = DossierReading(bytesOnDisk, instrument: instrument)
    let faults = reading.findings.filter { $0.severity == .fout }
    if !faults.isEmpty {
      let located = SourceText(file: path, document: reading.document).locate(faults)
      throw .damaged(path: path, faults: faults.count, first: located[0])
    }
    self.path = path
    self.instrument = instrument
    dossier = reading.dossier
  }

  /// Makes a dossier where there is none. What was remembered beside an earlier one of that name no longer counts.
  ///
  /// - Throws: ``StoreProblem/exists(path:)`` when there is one already, also when it came in the meantime.
  public init(creating path: String, _ dossier: Dossier, instrument: Instrument, holder: String)
    throws(StoreProblem)
  {
    guard !Files.exists(path) else { throw .exists(path: path) }
    lock = try SidecarLock(for: path, waiting: 0, holder: holder)
    bytesOnDisk = try DossierFile.readable(dossier.bytes(for: instrument), path: path)
    try Files.create(path, with: bytesOnDisk)
    Logbook.remove(beside: path)
    self.path = path
    self.instrument = instrument
    self.dossier = dossier
  }

  /// Saves the dossier with its new answers, on the disk for good when this returns.
  ///
  /// - Throws: ``StoreProblem/changedMeanwhile(path:)`` when another program changed or removed the file; it
  ///   is left as it is then (see ``keepAside(_:)``). Another ``StoreProblem`` when it cannot be read or written, or
  ///   has become too large to be read again.
  public func save(_ changed: Dossier) throws(StoreProblem) {
    let bytes = try DossierFile.readable(changed.bytes(for: instrument), path: path)
    guard try presentBytes() == bytesOnDisk else { throw .changedMeanwhile(path: path) }
    if bytes != bytesOnDisk {
      try Files.replace(path, with: bytes)
      bytesOnDisk = bytes
    }
    dossier = changed
  }

  /// Keeps answers that could not be saved in a new file beside the dossier, or in the user's state folder.
  ///
  /// The name does not end like that of a dossier, so that no region counts it. Only the user can read it.
  ///
  /// - Returns: the path of the file, nil when nothing can be written anywhere.
  public func keepAside(_ changed: Dossier) -> String? {
    keepAside(changed.bytes(for: instrument), as: "conflict", extension: "json")
  }

  /// Keeps something that could not be taken into the dossier in a new file `STEM.NAAM-1.EXTENSION` beside it, or in the
  /// user's state folder. Only the user can read it.
  ///
  /// - Returns: the path of the file, nil when nothing can be written anywhere.
  public func keepAside(_ bytes: [UInt8], as name: String, extension suffix: String) -> String? {
    DossierFile.keepAside(bytes, beside: path, as: name, extension: suffix)
  }

  /// The same for a dossier that is not open.
  static func keepAside(
    _ bytes: [UInt8],
    beside path: String,
    as name: String,
    extension suffix: String
  ) -> String? {
    let (folder, file) = Files.split(path)
    let stem = (file.hasSuffix(".voorzorg.json") ? String(file.dropLast(14)) : file) + ".\(name)"
    if let kept = keep(bytes, in: folder, stem: stem, suffix) { return kept }
    return StateFolder.made().flatMap { keep(bytes, in: $0, stem: stem, suffix) }
  }

  /// Writes a file under the first name that is free; nil when the folder takes none.
  private static func keep(_ bytes: [UInt8], in folder: String, stem: String, _ suffix: String) -> String? {
    for number in 1...999 {
      let candidate = "\(folder)/\(stem)-\(number).\(suffix)"
      do throws(StoreProblem) {
        try Files.create(candidate, with: bytes, mode: 0o600)
        return candidate
      } catch {
        guard case .exists = error else { return nil }
      }
    }
    return nil
  }

  /// What the file holds now; nil when it is gone.
  private func presentBytes() throws(StoreProblem) -> [UInt8]? {
    do throws(StoreProblem) {
      return try Files.read(path)
    } catch .unreadable(_, ENOENT) {
      return nil
    }
  }

  /// The bytes, when a file that holds them can be read again.
  static func readable(
    _ bytes: [UInt8],
    path: String,
    limit: Int = JSONDocument.largestText
  ) throws(StoreProblem) -> [UInt8] {
    guard bytes.count <= limit else { throw .unwritable(path: path, error: EFBIG) }
    return bytes
  }
}
