import TextKit

/// A character as it is put on the screen: what it takes of the text and of the row.
struct Glyph: Hashable {
  /// The UTF-8 bytes of the character in the text.
  var byteCount: Int
  /// The columns that it takes when it is shown.
  var columns: Int
}

/// Reads the characters of a line one by one, and says how each is shown.
///
/// A control character is shown as its picture, a tab as spaces, so no text can steer the terminal. It borrows
/// the bytes of the line: it lives no longer than the call that gave them.
struct GlyphReader {
  /// The columns of a tab, wherever it stands: so the rest of a row keeps its shape when it moves.
  private static let tabColumns = 4

  let line: String
  let bytes: UnsafeBufferPointer<UInt8>
  /// The most columns that one character may take: of a wider one only the first scalars are shown.
  let widest: Int

  /// Reads the character that begins at an offset below the number of bytes.
  func glyph(at offset: Int) -> Glyph {
    if let glyph = solitaryGlyph(at: offset) {
      let next = offset + glyph.byteCount
      // Only what is not solitary itself can join the character before it.
      if next == bytes.count || bytes[next] < 0x80 || solitaryGlyph(at: next) != nil { return glyph }
    }
    return clusterGlyph(at: offset)
  }

  /// Adds the bytes that show the character at an offset.
  func append(_ glyph: Glyph, at offset: Int, to shown: inout [UInt8]) {
    if solitaryGlyph(at: offset) == glyph {
      shown.append(contentsOf: bytes[offset..<offset + glyph.byteCount])
      return
    }
    let character = cluster(at: offset)
    guard let scalar = character.unicodeScalars.first else { return }
    if scalar == "\t" {
      shown.append(contentsOf: repeatElement(.space, count: glyph.columns))
    } else if let picture = ControlPictures.picture(of: scalar) {
      shown.append(contentsOf: Character(picture).utf8)
    } else {
      append(character, to: &shown)
    }
  }

  private func append(_ character: Character, to shown: inout [UInt8]) {
    var room = character.displayWidth > widest ? widest : .max
    for scalar in character.unicodeScalars {
      room -= room == .max ? 0 : Character(scalar).displayWidth
      guard room >= 0 else { return }
      shown.append(contentsOf: Character(scalar).utf8)
    }
  }

  /// Measures a character by the rules of Unicode: slower, and right for every text.
  private func clusterGlyph(at offset: Int) -> Glyph {
    let character = cluster(at: offset)
    guard let scalar = character.unicodeScalars.first else { return Glyph(byteCount: 1, columns: 0) }
    if scalar == "\t" { return Glyph(byteCount: 1, columns: min(Self.tabColumns, widest)) }
    // A control joins nothing, save that CR and LF are one character to Unicode.
    if ControlPictures.picture(of: scalar) != nil {
      return Glyph(byteCount: Character(scalar).utf8.count, columns: 1)
    }
    return Glyph(byteCount: character.utf8.count, columns: min(character.displayWidth, widest))
  }

  private func cluster(at offset: Int) -> Character {
    line[line.utf8.index(line.startIndex, offsetBy: offset)...].first ?? " "
  }
}

extension String {
  /// Calls `body` with a reader of the characters of the line.
  func withGlyphs<Result>(widest: Int, _ body: (GlyphReader) -> Result) -> Result {
    var copy = self
    return copy.withUTF8 { body(GlyphReader(line: self, bytes: $0, widest: widest)) }
  }
}
