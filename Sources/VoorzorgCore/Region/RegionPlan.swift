/// What a dossier of a region says of the regional plan.
public struct RegionPlan: Sendable, Equatable {
  /// What was answered of each of the seven core aspects, in the order of the catalogue (S3, indicator 1, subvraag c).
  public var kernaspecten: [Kernaspect] = []
  /// The work packages that municipalities agreed on (S2, hoofdstuk 5, Van overzicht naar actie).
  public var werkpakketten: [Werkpakket] = []
  /// The yearly reports (S3, indicator 1, subvraag d).
  public var jaarrapportages: [Jaarrapportage] = []

  /// Whether a core aspect is in the plan.
  public struct Kernaspect: Sendable, Equatable {
    /// `ja`, `nee` or `onbekend`; nil when it is not answered.
    public var opgenomen: String?
    /// Where it stands, or why it does not.
    public var toelichting: String?
  }

  /// A work package as somebody filled it in; what is nil was not answered.
  public struct Werkpakket: Sendable, Equatable {
    /// The fixed name of the entry.
    public var id: String?
    /// What it is called.
    public var naam: String?
    /// What municipalities want to reach with it.
    public var doel: String?
    /// The ankerpunten that it is about, as they were typed, with commas between.
    public var ankerpunten: String?
    /// What it makes, one on a line.
    public var producten: String?
    /// Who leads it.
    public var projectleider: String?
    /// The municipalities that take part, one on a line.
    public var deelnemers: String?
    /// The people and the means that it takes.
    public var middelen: String?
    /// How the group works.
    public var werkwijze: String?
    /// When what is ready.
    public var tijdslijn: String?
    /// How far it is: `niet-begonnen`, `bezig` or `gereed`.
    public var stand: String?
  }

  /// A yearly report of the region.
  public struct Jaarrapportage: Sendable, Equatable {
    /// The year that it is about.
    public var jaar: Int?
    /// The day on which it appeared.
    public var verschenenOp: Day?
    /// What it says, in short.
    public var inhoud: String?
    /// Where it can be found.
    public var vindplaats: String?
  }
}
