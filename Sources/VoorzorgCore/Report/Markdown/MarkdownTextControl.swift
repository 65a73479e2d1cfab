import TextKit

/// The control characters, which are shown instead of written.
enum MarkdownTextControl {
  /// The picture of the character here, and how many bytes that character takes; nil for what is no control character.
  static func picture(at index: Int, in source: MarkdownTextSource) -> (picture: Unicode.Scalar, length: Int)?
  {
    let lead = source[index]
    let length = lead < 0x80 ? 1 : lead == 0xC2 ? 2 : 3
    var value = UInt32(length == 1 ? lead : lead & (length == 2 ? 0x1F : 0x0F))
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(source[index + offset] & 0x3F) }
    guard let scalar = Unicode.Scalar(value), let picture = ControlPictures.picture(of: scalar) else {
      return nil
    }
    return (picture, length)
  }
}
