import TextKit

extension ValueFormat where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the cases of an enumeration, written as its raw value.
  ///
  /// - Parameters:
  ///   - placeholder: The word that stands for the value in help, in capitals.
  ///   - type: The enumeration.
  public static func choice(_ placeholder: String, of type: Value.Type) -> Self {
    let permitted = type.allCases.map(\.rawValue)
    return Self(placeholder, completion: .choice(permitted), text: \.rawValue) {
      text throws(InvalidValue) in
      guard let value = Value(rawValue: text) else {
        throw InvalidValue(
          ErrorWording.choice(among: permitted),
          proposal: nearestName(to: text, among: permitted)
        )
      }
      return value
    }
  }
}
