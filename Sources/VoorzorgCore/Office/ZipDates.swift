/// The moments of change in ZIP archives that other programs made.
///
/// Some programs heed `SOURCE_DATE_EPOCH` in what they write into a document and not in how they pack it; pandoc does so
/// with ODT. Then the same document is other bytes every time.
public enum ZipDates {
  /// The archive with one fixed moment for all files in it, that of ``StoredZip``.
  ///
  /// What is no archive, or one that is not understood, stays as it is.
  public static func fixed(_ archive: [UInt8]) -> [UInt8] {
    guard let end = endRecord(of: archive) else { return archive }
    var result = archive
    var entry = Int(archive.little32(at: end + 16))
    for _ in 0..<archive.little16(at: end + 10) {
      guard entry + 46 <= end, archive.starts(with: [0x50, 0x4B, 1, 2], at: entry) else { return archive }
      let local = Int(archive.little32(at: entry + 42))
      guard local + 30 <= end, archive.starts(with: [0x50, 0x4B, 3, 4], at: local) else { return archive }
      // Both times: in the directory and before the file itself.
      for place in [entry + 12, local + 10] { result.replaceSubrange(place..<place + 4, with: moment) }
      let lengths = [28, 30, 32].map { Int(archive.little16(at: entry + $0)) }
      entry += 46 + lengths.reduce(0, +)
    }
    return result
  }

  /// Midnight on the first day that the format knows: the time, then the day.
  private static let moment: [UInt8] = [
    0, 0, UInt8(truncatingIfNeeded: StoredZip.day), UInt8(truncatingIfNeeded: StoredZip.day >> 8),
  ]

  /// Where the record at the end of the archive begins. Only a comment may follow it.
  private static func endRecord(of archive: [UInt8]) -> Int? {
    guard archive.count >= 22 else { return nil }
    return (max(0, archive.count - 22 - 0xFFFF)...archive.count - 22).reversed()
      .first { start in
        archive.starts(with: [0x50, 0x4B, 5, 6], at: start)
          && start + 22 + Int(archive.little16(at: start + 20)) == archive.count
      }
  }
}

extension [UInt8] {
  fileprivate func starts(with bytes: [UInt8], at start: Int) -> Bool {
    start + bytes.count <= count && self[start..<start + bytes.count].elementsEqual(bytes)
  }

  fileprivate func little16(at start: Int) -> UInt16 {
    UInt16(self[start]) | UInt16(self[start + 1]) << 8
  }

  fileprivate func little32(at start: Int) -> UInt32 {
    UInt32(little16(at: start)) | UInt32(little16(at: start + 2)) << 16
  }
}
