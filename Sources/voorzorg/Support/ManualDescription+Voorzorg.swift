import CommandLineKit

extension ManualDescription {
  /// What the manual page of `voorzorg` tells besides the commands.
  static var voorzorg: Self {
    ManualDescription(
      date: Voorzorg.manualDate,
      paragraphs: [
        """
        Het programma is voor beleidsmedewerkers van gemeenten. Alle antwoorden van één gemeente staan in één \
        bestand: het dossier. Er is geen account nodig en geen internet.
        """,
        """
        Waar BESTAND... staat, mag ook een map staan: dan doen alle dossiers daarin mee. Een - staat voor de \
        standaardinvoer. Resultaten gaan naar de standaarduitvoer; vragen, voortgang en meldingen naar de \
        foutuitvoer.
        """,
      ],
      environment: [
        Entry("VISUAL", "Het programma waarin u een antwoord bewerkt."),
        Entry("EDITOR", "Hetzelfde, als VISUAL leeg is of ontbreekt."),
        Entry(
          "PAGER",
          "Het programma waarin u bladert door uitleg die niet op het scherm past. Standaard: less. Is de waarde leeg "
            + "of cat, dan komt alles achter elkaar."
        ),
        Entry(
          "VOORZORG_EENVOUDIG",
          "Met de waarde 1 schrijft 'invullen' alleen gewone regels, zoals met --eenvoudig, en 'voortgang' geen balken."
        ),
        Entry("NO_COLOR", "Staat hier iets, dan gebruikt het programma geen kleuren."),
        Entry("TERM", "Het soort terminal. Met de waarde dumb schrijft het programma alleen gewone regels."),
        Entry("COLUMNS", "Hoeveel tekens er op een regel passen, als de terminal dat zelf niet zegt."),
        Entry(
          "XDG_STATE_HOME",
          "De map voor concepten en eerdere antwoorden, als die niet naast het dossier kunnen staan. "
            + "Standaard: ~/.local/state."
        ),
        Entry(
          "SOURCE_DATE_EPOCH",
          "Een aantal seconden sinds 1970. Een agenda, Word, ODT of PDF van 'rapport' is dan van dat moment, in plaats "
            + "van dat van de peildatum."
        ),
      ],
      files: [
        Entry("NAAM.voorzorg.json", "Het dossier, als JSON. 'voorzorg schema' toont het schema."),
        Entry(
          ".NAAM.voorzorg.json.slot",
          "Staat naast het dossier zolang iemand erin werkt. Zo schrijven er geen twee tegelijk."
        ),
        Entry(
          ".NAAM.voorzorg.json.logboek",
          "Staat naast het dossier: wat u aan het typen was, en eerdere antwoorden. Alleen u kunt het lezen."
        ),
      ],
      exitCodes: [
        Entry("0", "Gelukt."),
        Entry(
          "1",
          "Alleen bij 'controleren' en 'besluit': er zijn fouten, of bij controleren met --streng ook waarschuwingen."
        ),
        Entry(
          "2",
          "De opdrachtregel klopt niet. Dat is ook zo bij een vraag die er niet is en een waarde die niet past."
        ),
        Entry(
          "3",
          "Een bestand is niet te lezen, is geen geldig dossier of is niet te schrijven. Of een ander programma, zoals "
            + "pandoc, ontbreekt of lukt niet."
        ),
        Entry(
          "4",
          "Er is een botsing: het dossier is in gebruik, is intussen veranderd of zou worden overschreven."
        ),
        Entry("128+n", "Gestopt door signaal n, 130 bij Ctrl-C. Elk antwoord dat was bevestigd, is bewaard."),
      ],
      related: ["man(1)", "pandoc(1)", "weasyprint(1)"]
    )
  }
}
