/// What the codes of syntax and format mean.
///
/// Their findings come from ``JSONFault`` and ``FormatProblem``.
enum FormatCodes {
  static let all: [RuleDescription] = [
    .init(code: "V001", severity: .fout, summary: "Het bestand is leeg of houdt te vroeg op"),
    .init(code: "V002", severity: .fout, summary: "Het bestand is geen geldige UTF-8"),
    .init(code: "V003", severity: .fout, summary: "In een tekst staat een los regeleinde of stuurteken"),
    .init(
      code: "V004",
      severity: .fout,
      summary: "In een tekst staat een schuine streep met iets onbekends erachter"
    ),
    .init(code: "V005", severity: .fout, summary: "Een getal is niet geschreven zoals JSON het wil"),
    .init(code: "V006", severity: .fout, summary: "Het bestand is te groot of te diep genest"),
    .init(code: "V007", severity: .fout, summary: "Een naam staat twee keer in hetzelfde onderdeel"),
    .init(code: "V008", severity: .fout, summary: "Een komma ontbreekt of is te veel"),
    .init(code: "V009", severity: .tip, summary: "Het bestand begint met een UTF-8-merkteken (BOM)"),
    .init(code: "V010", severity: .fout, summary: "Er staat iets dat in JSON niet past"),
    .init(code: "V101", severity: .fout, summary: "Het bestand zegt niet dat het een voorzorg-dossier is"),
    .init(
      code: "V102",
      severity: .fout,
      summary: "Het dossier is gemaakt met een nieuwere versie van voorzorg"
    ),
    .init(code: "V103", severity: .fout, summary: "Een naam hoort niet in een dossier"),
    .init(code: "V104", severity: .fout, summary: "Een waarde is van de verkeerde soort"),
    .init(code: "V105", severity: .fout, summary: "Een keuze is geen van de mogelijke antwoorden"),
    .init(code: "V106", severity: .fout, summary: "Een getal is niet heel of valt buiten de grenzen"),
    .init(code: "V107", severity: .fout, summary: "Een id staat twee keer in dezelfde lijst"),
    .init(
      code: "V108",
      severity: .fout,
      summary: "Een dossier is van een gemeente en van een regio tegelijk"
    ),
    .init(
      code: "V109",
      severity: .fout,
      summary: "Aan een besluit, een open punt of een vervallen antwoord ontbreekt iets"
    ),
  ]
}
