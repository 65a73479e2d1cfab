extension CatalogueReader {
  /// The strings of an array that may be missing.
  func optionalStrings(_ key: String) throws(CatalogueFault) -> [String] {
    try optionalList(key) { element throws(CatalogueFault) in try element.string() }
  }

  /// The numbers `van` and `tot` of this value.
  func range() throws(CatalogueFault) -> ClosedRange<Int> {
    let first = try required("van").number()
    let last = try required("tot").number()
    guard first <= last else { throw fault("'van' comes after 'tot'") }
    return first...last
  }
}
