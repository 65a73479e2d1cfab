/// How a piece of text looks on a terminal that can do more than plain text.
///
/// Meaning never hangs on a style alone: the same text is also shown plain, and to people who see no colour.
public struct Style: Hashable, Sendable {
  /// The colours that every terminal has; its colour scheme says how they look.
  ///
  /// The raw value is the parameter of the escape sequence.
  public enum Color: Int, CaseIterable, Sendable {
    /// Red, by custom for what is wrong.
    case red = 31
    /// Green, by custom for what is done.
    case green = 32
    /// Yellow, by custom for what asks attention.
    case yellow = 33
    /// Cyan, for what stands out without being good or bad.
    case cyan = 36
  }

  /// Whether the letters are heavier.
  public var isBold: Bool
  /// Whether the letters are fainter.
  public var isDim: Bool
  /// Whether there is a line under the letters.
  public var isUnderlined: Bool
  /// The colour of the letters, nil for the one that the terminal uses.
  public var color: Color?

  /// Creates a style; without arguments, that of text as it is.
  public init(isBold: Bool = false, isDim: Bool = false, isUnderlined: Bool = false, color: Color? = nil) {
    self.isBold = isBold
    self.isDim = isDim
    self.isUnderlined = isUnderlined
    self.color = color
  }

  /// Text as it is.
  public static let plain = Style()
  /// Heavier letters.
  public static let bold = Style(isBold: true)
  /// Fainter letters.
  public static let dim = Style(isDim: true)
  /// Letters with a line under them.
  public static let underlined = Style(isUnderlined: true)

  /// Letters in a colour.
  public static func colored(_ color: Color) -> Style { Style(color: color) }

  /// The escape sequence that switches the style on, empty for plain text.
  var escapeSequence: String {
    var parameters: [Int] = []
    if isBold { parameters.append(1) }
    if isDim { parameters.append(2) }
    if isUnderlined { parameters.append(4) }
    if let color { parameters.append(color.rawValue) }
    guard !parameters.isEmpty else { return "" }
    return "\u{1B}[\(parameters.map(String.init).joined(separator: ";"))m"
  }
}
