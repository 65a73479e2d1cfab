import TextKit

extension String {
  /// The letters and digits only, without case and diacritics: hyphens, spaces and apostrophes make no
  /// difference to who looks up a name.
  var searchKey: String {
    let folded = folded
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else { return folded.filter { $0.isLetter || $0.isNumber } }
    let kept = folded.utf8.filter { ($0 | 0x20) &- 97 < 26 || $0 &- 48 < 10 }
    return String(decoding: kept, as: UTF8.self)
  }
}
