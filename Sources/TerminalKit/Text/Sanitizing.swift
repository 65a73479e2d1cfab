import TextKit

extension String {
  /// Returns the text with everything that could command a terminal made visible instead.
  ///
  /// Control characters become their Unicode picture (ESC shows as `␛`); C1 controls and the characters that
  /// embed, override or isolate a direction of writing show as `␦`. So text from a file can send no escape
  /// sequence and cannot reorder what stands beside it. The marks U+200E, U+200F and U+061C stay: they order
  /// their direct neighbours only, and right-to-left names need them.
  ///
  /// - Parameter allowingLineBreaks: Whether LF and TAB stay; otherwise each becomes a space.
  public func sanitizedForTerminal(allowingLineBreaks: Bool = true) -> String {
    let mustChange = { (scalar: Unicode.Scalar) in
      scalar.isLineFeedOrTab ? !allowingLineBreaks : ControlPictures.picture(of: scalar) != nil
    }
    guard unicodeScalars.contains(where: mustChange) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isLineFeedOrTab {
        result.append(allowingLineBreaks ? scalar : " ")
      } else {
        result.append(ControlPictures.picture(of: scalar) ?? scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isLineFeedOrTab: Bool { self == "\n" || self == "\t" }
}
