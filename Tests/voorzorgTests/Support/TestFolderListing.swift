import Foundation

/// What a folder holds.
enum TestFolderListing {
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
