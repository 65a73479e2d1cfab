@testable import VoorzorgCore

extension SourceReference {
  /// How many lines the plain text of each source document has.
  private static let lineCounts = ["S0": 1748, "S1": 958, "S2": 874, "S3": 1344, "S4": 2363]

  /// Whether the reference has a place and a line that its document has.
  var isWithinItsDocument: Bool {
    guard let count = Self.lineCounts[document], let line else { return false }
    return !place.isEmpty && (1...count).contains(line)
  }
}
