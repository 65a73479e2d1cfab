extension CatalogueEntry {
  /// The kinds of things in the catalogues, in the order in which they are shown.
  public enum Kind: String, Sendable, CaseIterable {
    /// One of the twelve ankerpunten (S0).
    case ankerpunt
    /// A term (S3, S4, our own).
    case begrip
    /// A pijler of the Preventiescanner (S1), and the name that it had before.
    case pijler, pijlernaam
    /// What a pijler consists of (S1).
    case thema, groep, actie
    /// The own preventiescan, its sheets, parts and questions (S1).
    case preventiescan
    /// What the Preventiescanner says of municipalities, and about whom (S1).
    case uitkomst, uitspraak, route, stoplicht, steekproef
    /// What stands beside the pijlers (S1).
    case ambitie, evaluatievraag
    /// A step (S0) and what it consists of.
    case stap, stapactie, reflectievraag, stapresultaat, toelichting, voorbeeld, link
    /// The four values (S0).
    case waarde
    /// The dashboard (S3).
    case indicator, subvraag, hoofdstuk, lijst, dashboard
    /// The national action plan (S4).
    case actielijn, paragraaf, planactie, planresultaat, bijlage, actieplan
    /// The regional plan of 2021 (S2).
    case regiopijler, slag, regioactie, regioplan, rol, projectbrief, dubbeling
    /// A field of the form.
    case veld
    /// A rule over dossiers.
    case regel
  }
}
