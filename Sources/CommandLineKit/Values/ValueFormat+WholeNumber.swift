extension ValueFormat where Value == Int {
  /// A whole number.
  ///
  /// - Parameter placeholder: The word that stands for the value in help, in capitals.
  public static func wholeNumber(_ placeholder: String) -> Self {
    Self(placeholder) { text throws(InvalidValue) in
      guard let number = Int(text) else { throw InvalidValue(ErrorWording.wholeNumber) }
      return number
    }
  }

  /// A whole number within bounds.
  ///
  /// - Parameters:
  ///   - placeholder: The word that stands for the value in help, in capitals.
  ///   - range: The numbers that are permitted.
  public static func wholeNumber(_ placeholder: String, in range: ClosedRange<Int>) -> Self {
    Self(placeholder) { text throws(InvalidValue) in
      guard let number = Int(text), range.contains(number) else {
        throw InvalidValue(ErrorWording.wholeNumber(in: range))
      }
      return number
    }
  }
}
