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
  /// - Throws: ``StoreProblem``; a file that could not be written again without loss is `damaged`.
  public init(opening path: String, instrument: Instrument, waiting: Int, holder: String) throws(StoreProblem)
  {
    guard Files.exists(path) else { throw .unreadable(path: path, error: ENOENT) }
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

  /// Makes a dossier where there is none.
  ///
  /// - Throws: ``StoreProblem/exists(path:)`` when there is one already.
  public init(creating path: String, _ dossier: Dossier, instrument: Instrument, holder: String)
    throws(StoreProblem)
  {
    guard !Files.exists(path) else { throw .exists(path: path) }
    lock = try SidecarLock(for: path, waiting: 0, holder: holder)
    guard !Files.exists(path) else { throw .exists(path: path) }
    bytesOnDisk = dossier.bytes(for: instrument)
    try Files.replace(path, with: bytesOnDisk)
    self.path = path
    self.instrument = instrument
    self.dossier = dossier
  }

  /// Saves the dossier with its new answers, on the disk for good when this returns.
  ///
  /// - Throws: ``StoreProblem/changedMeanwhile(path:)`` when another program changed or removed the file; it
  ///   is left as it is then (see ``keepAside(_:)``).
  public func save(_ changed: Dossier) throws(StoreProblem) {
    let bytes = changed.bytes(for: instrument)
    guard (try? Files.read(path)) == bytesOnDisk else { throw .changedMeanwhile(path: path) }
    if bytes != bytesOnDisk {
      try Files.replace(path, with: bytes)
      bytesOnDisk = bytes
    }
    dossier = changed
  }

  /// Keeps answers that could not be saved in a new file beside the dossier, or in the user's state folder.
  ///
  /// The name does not end like that of a dossier, so that no region counts it.
  ///
  /// - Returns: the path of the file, nil when nothing can be written anywhere.
  public func keepAside(_ changed: Dossier) -> String? {
    let bytes = changed.bytes(for: instrument)
    let (folder, name) = Files.split(path)
    let stem = name.hasSuffix(".voorzorg.json") ? String(name.dropLast(14)) : name
    let places = [folder, StateFolder.path].compactMap(\.self)
    for place in places {
      for number in 1...999 {
        let candidate = "\(place)/\(stem).conflict-\(number).json"
        guard !Files.exists(candidate) else { continue }
        if (try? Files.replace(candidate, with: bytes)) != nil { return candidate }
        break
      }
    }
    return nil
  }
}
