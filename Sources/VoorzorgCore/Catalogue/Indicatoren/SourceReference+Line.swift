extension SourceReference {
  /// The same place at the line that an entry has under `regel`.
  func atLine(of reader: CatalogueReader) throws(CatalogueFault) -> SourceReference {
    SourceReference(document: document, place: place, line: try reader.required("regel").number())
  }
}
