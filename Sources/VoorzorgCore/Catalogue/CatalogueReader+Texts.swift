extension CatalogueReader {
  /// The strings of an array that may be missing.
  func texts(_ key: String) throws(CatalogueFault) -> [String] {
    try optionalList(key) { element throws(CatalogueFault) in try element.string() }
  }
}
