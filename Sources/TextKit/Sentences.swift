extension String {
  /// The text without the full stop that ends it, for use within a sentence.
  public var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
