#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A dossier on disk, brought to this version of the instrument.
public struct ConvertedFile: Sendable {
  /// What was done.
  public let conversion: Conversion
  /// The file that holds the dossier as it was.
  public let earlier: String

  /// Converts a dossier in its place, and keeps the old bytes in a file of their own beside it.
  ///
  /// - Throws: ``StoreProblem`` when it cannot be read or written, or is in use; then it is as it was.
  /// - Returns: what was done, or why there was nothing to do.
  public static func convert(
    _ path: String,
    _ instrument: Instrument,
    waiting: Int,
    holder: String
  ) throws(StoreProblem) -> Result<ConvertedFile, Conversion.Problem> {
    // A dossier of this version is only read, also when somebody works on it.
    if case .failure(let problem) = read(try Files.read(path), instrument) { return .failure(problem) }
    guard Files.isWritable(path) else { throw .unwritable(path: path, error: errno) }
    let lock = try SidecarLock(for: path, waiting: waiting, holder: holder)
    defer { withExtendedLifetime(lock) {} }
    let bytes = try Files.read(path)
    switch read(bytes, instrument) {
    case .failure(let problem): return .failure(problem)
    case .success(let conversion):
      let new = try DossierFile.readable(conversion.dossier.bytes(for: instrument), path: path)
      let name = "versie-\(conversion.from)"
      guard let earlier = DossierFile.keepAside(bytes, beside: path, as: name, extension: "json") else {
        throw .unwritable(path: path, error: EACCES)
      }
      do throws(StoreProblem) {
        guard try Files.read(path) == bytes else { throw .changedMeanwhile(path: path) }
        try Files.replace(path, with: new)
      } catch {
        // The dossier is as it was; a copy of it would only be in the way.
        Files.remove(earlier)
        throw error
      }
      Logbook.giveNewNames(beside: path, conversion.newName)
      return .success(ConvertedFile(conversion: conversion, earlier: earlier))
    }
  }

  private static func read(
    _ bytes: [UInt8],
    _ instrument: Instrument
  ) -> Result<Conversion, Conversion.Problem> {
    Result { () throws(Conversion.Problem) in
      try Conversion(DossierReading(bytes, instrument: instrument), instrument)
    }
  }
}

extension Logbook {
  /// Gives what is remembered of questions their new names. What two would share keeps its own.
  static func giveNewNames(beside dossier: String, _ newName: (String) -> String) {
    let old = Logbook(beside: dossier)
    guard old != Logbook() else { return }
    var new = old
    func renamed(_ texts: [String: String]) -> [String: String] {
      var result: [String: String] = [:]
      for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
        let target = newName(name)
        result[result[target] == nil && (target == name || texts[target] == nil) ? target : name] = text
      }
      return result
    }
    new.leftEmpty = Set(old.leftEmpty.map(newName))
    new.leftForNow = Set(old.leftForNow.map(newName))
    new.earlier = renamed(old.earlier)
    new.drafts = renamed(old.drafts)
    new.position = old.position.map(newName)
    // Without it nothing is lost: what is remembered keeps its old names.
    if new != old { try? new.save(beside: dossier) }
  }
}
