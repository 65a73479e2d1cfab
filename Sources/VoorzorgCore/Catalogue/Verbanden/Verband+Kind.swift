extension Verband {
  /// What an end of a link is, in the order in which links are shown.
  public enum Kind: String, Sendable, CaseIterable {
    /// A step (S0), by name.
    case stap
    /// An action of a step (S0): `stap/actie`.
    case stapactie
    /// Something that a step explains beside its actions (S0): `stap/toelichting`.
    case staptoelichting
    /// An ankerpunt (S0), by name.
    case ankerpunt
    /// The dashboard as a whole (S3).
    case dashboard
    /// A chapter of the dashboard (S3), by name.
    case hoofdstuk
    /// An indicator (S3), by name.
    case indicator
    /// A sub-question of an indicator (S3): `indicator/subvraag`.
    case subvraag
    /// A part of a sub-question (S3): `indicator/subvraag/onderdeel`.
    case onderdeel
    /// A fixed list of the dashboard (S3), by name.
    case lijst
    /// An item of a fixed list (S3): `lijst/item`.
    case lijstitem
    /// A line of action of the national action plan (S4), by number.
    case actielijn
    /// A paragraph of the national action plan (S4), by number.
    case paragraaf
    /// An action of the national action plan (S4): `paragraaf/actie`.
    case nadActie = "nad-actie"
    /// A result of the national action plan (S4): `paragraaf/resultaat`.
    case nadResultaat = "nad-resultaat"
    /// A goal of the Declaration of Lisbon (S4), by name.
    case lissabondoel
    /// A leading principle (S4), by name.
    case principe
    /// A pijler (S1), by name.
    case pijler
    /// A group of actions (S1), by name; the link holds for each action in it.
    case actiegroep
    /// An action of the pijlers (S1), by name.
    case pijleractie
    /// The own preventiescan as a whole (S1).
    case preventiescan
    /// An ambition beside the pijlers (S1), by name.
    case ambitie
    /// A subject of which the Preventiescanner tells how many do it (S1), by name.
    case uitkomst
    /// A quick win of the regional plan (S2), by name.
    case slag
    /// A further action of the regional plan (S2), by name.
    case regioactie
    /// A way of working of the regional plan (S2), by name.
    case werkwijze
    /// A finding of the regional plan (S2), by name.
    case bevinding
    /// A term, by name.
    case begrip
  }
}
