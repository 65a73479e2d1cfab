extension Actieplan {
  /// The table of extra money (S4, paragraph 3.2.2).
  public struct Middelen: Sendable {
    /// What is to be known of the table.
    public let remarks: [Remark]
    /// The headings of its columns: years, and the structural amount.
    public let columns: [String]
    /// Its rows.
    public let posts: [Post]
    /// Where it stands.
    public let source: SourceReference

    /// A row of the table.
    public struct Post: Sendable, NamedEntry {
      /// The fixed name.
      public let name: String
      /// The title, word for word.
      public let title: String
      /// The ministry.
      public let ministry: String
      /// The amounts, in the order of the source.
      public let amounts: [Amount]
      /// Where it stands.
      public let source: SourceReference

      /// Whether it can be told to which column each amount belongs.
      public var hasKnownColumns: Bool { amounts.allSatisfy { $0.column != nil } }
    }

    /// An amount in the table.
    public struct Amount: Sendable, Equatable {
      /// The column; nil where the text of the source does not show it.
      public let column: String?
      /// The amount in thousands of euros.
      public let thousands: Int
    }

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("bron", "opmerkingen", "kolommen", "posten")
      source = try SourceReference(reader.required("bron"))
      remarks = try reader.list("opmerkingen", Remark.init)
      let columns = try reader.texts("kolommen")
      self.columns = columns
      posts = try reader.named("posten") { post throws(CatalogueFault) in
        try Post(post, columns: columns)
      }
    }
  }
}

extension Actieplan.Middelen.Post {
  init(_ reader: CatalogueReader, columns: [String]) throws(CatalogueFault) {
    try reader.allow("naam", "titel", "ministerie", "bedragen", "bron")
    name = try reader.slug()
    title = try reader.string("titel")
    ministry = try reader.string("ministerie")
    source = try SourceReference(reader.required("bron"))
    amounts = try reader.list("bedragen") { amount throws(CatalogueFault) in
      try amount.allow("kolom", "duizendEuro")
      let column = try amount.optional("kolom")?.string()
      if let column, !columns.contains(column) { throw amount.fault("there is no column '\(column)'") }
      return Actieplan.Middelen.Amount(
        column: column,
        thousands: try amount.required("duizendEuro").number()
      )
    }
    let known = amounts.compactMap(\.column)
    guard known.isEmpty || (known.count == amounts.count && Set(known).count == known.count) else {
      throw reader.fault("the columns of a row are all known, each once, or all unknown")
    }
  }
}
