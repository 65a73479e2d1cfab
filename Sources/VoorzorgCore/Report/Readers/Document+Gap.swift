extension Document.Block {
  /// A place in a document for something that the dossier does not hold: marked, so that nobody overlooks it.
  ///
  /// - Parameters:
  ///   - what: what is to be written, as the end of a sentence.
  ///   - writer: who writes it.
  static func gap(_ what: String, by writer: String = "de steller") -> Document.Block {
    .paragraph([.strong("Nog te schrijven door \(writer)"), .own(": \(what)")])
  }
}
