/// What the codes of forms mean, and their findings.
enum FormCodes {
  static let all: [RuleDescription] = [
    .init(code: "V301", severity: .fout, summary: "Het bestand is geen formulier van voorzorg"),
    .init(
      code: "V302",
      severity: .fout,
      summary: "Het formulier is gemaakt met een nieuwere versie van voorzorg"
    ),
    .init(code: "V303", severity: .fout, summary: "Een antwoord in een formulier past niet bij de vraag"),
    .init(
      code: "V304",
      severity: .fout,
      summary: "Een vraag heeft in een formulier twee verschillende antwoorden"
    ),
    .init(
      code: "V305",
      severity: .fout,
      summary: "Het begin of het einde van een antwoord ontbreekt in een formulier"
    ),
    .init(
      code: "V306",
      severity: .fout,
      summary: "Een antwoord is in het formulier gewijzigd en intussen ook in het dossier"
    ),
    .init(code: "V307", severity: .fout, summary: "Een vraag van het formulier staat niet in het dossier"),
    .init(
      code: "V308",
      severity: .waarschuwing,
      summary: "Een tekst in een formulier staat buiten een antwoord"
    ),
    .init(
      code: "V309",
      severity: .waarschuwing,
      summary: "Het formulier is gemaakt voor een andere gemeente of regio"
    ),
    .init(
      code: "V310",
      severity: .waarschuwing,
      summary: "Een opmerking of afbeelding in een formulier is niet overgenomen"
    ),
  ]

  static let notUTF8 = Finding(
    "V301",
    .fout,
    "het bestand is geen geldige UTF-8",
    at: Place(),
    proposal: "bewaar het formulier als UTF-8"
  )

  static let noForm = Finding(
    "V301",
    .fout,
    "dit is geen formulier van voorzorg: er staat geen enkel antwoordvak in",
    at: Place(),
    proposal: "maak een formulier met 'voorzorg formulier'"
  )

  static func newer(_ format: String) -> Finding {
    Finding(
      "V302",
      .fout,
      "dit formulier is gemaakt met een nieuwere versie van voorzorg (\(format.shown))",
      at: Place(),
      proposal: "installeer die versie"
    )
  }

  static func badValue(_ problem: AnswerParser.Problem, label: String, at place: Place) -> Finding {
    Finding("V303", .fout, "\(label): \(problem.message)", at: place, proposal: problem.proposal)
  }

  static func badOrder(_ message: String, proposal: String, at place: Place) -> Finding {
    Finding("V303", .fout, "\(FormWording.orderLabel) \(message)", at: place, proposal: proposal)
  }

  static func twice(_ label: String, at place: Place, first: Place) -> Finding {
    Finding(
      "V304",
      .fout,
      "\(label): deze vraag staat twee keer in het formulier, met verschillende antwoorden",
      at: place,
      proposal: "laat één van de twee staan",
      related: first
    )
  }

  static func endMissing(_ name: String, line: Int) -> Finding {
    Finding(
      "V305",
      .fout,
      "het einde van dit antwoord ontbreekt",
      at: .line(line, question: name),
      proposal: "zet onder het antwoord de regel: einde \(name.shown), tussen '<!--' en '-->'"
    )
  }

  static func codeMissing(_ name: String) -> Finding {
    Finding(
      "V305",
      .fout,
      "het begin of het einde van het vak bij '\(name.shown)' is weg, en het antwoord is niet overgenomen",
      at: .line(nil, question: name),
      proposal: "neem de codes boven en onder het vak over uit een nieuw formulier"
    )
  }

  static func startMissing(_ name: String, line: Int) -> Finding {
    Finding(
      "V305",
      .fout,
      "hier eindigt een antwoord dat nergens begint",
      at: .line(line, question: name),
      proposal:
        "neem de regel met 'antwoord \(name.shown)' over uit een nieuw formulier, of haal deze regel weg"
    )
  }

  static func conflict(_ label: String, now: String, at place: Place) -> Finding {
    Finding(
      "V306",
      .fout,
      "\(label): dit antwoord is ook in het dossier gewijzigd; daar staat nu "
        + (now.isEmpty ? "niets" : "'\(now.shown)'"),
      at: place,
      proposal: "maak een nieuw formulier en voeg beide antwoorden daarin samen"
    )
  }

  static func unknown(_ name: String, nearest: String?, at place: Place) -> Finding {
    Finding(
      "V307",
      .fout,
      "de vraag '\(name.shown)' staat niet in dit dossier, en het antwoord is niet overgenomen",
      at: place,
      proposal: nearest.map { "bedoelt u '\($0)'?" } ?? "zet het antwoord bij een andere vraag"
    )
  }

  static func outside(_ text: String, at place: Place) -> Finding {
    Finding(
      "V308",
      .waarschuwing,
      "deze tekst staat buiten een antwoord en is niet overgenomen: '\(text.shown)'",
      at: place,
      proposal: "zet de tekst in een vak, of haal haar weg"
    )
  }

  static let outsideSomewhere = Finding(
    "V308",
    .waarschuwing,
    "buiten de antwoorden is tekst veranderd of bijgeschreven; die is niet overgenomen",
    at: Place(),
    proposal: "kijk het formulier na: het is met een andere versie gemaakt, dus welke tekst is niet te zeggen"
  )

  static func otherSubject(_ made: String, dossier: String) -> Finding {
    Finding(
      "V309",
      .waarschuwing,
      "dit formulier is gemaakt voor \(made.shown), en het dossier is van \(dossier.shown)",
      at: Place(),
      proposal: "kijk na of u het goede dossier hebt"
    )
  }

  static func lost(_ what: String, at place: Place) -> Finding {
    Finding(
      "V310",
      .waarschuwing,
      "\(what) en is niet overgenomen",
      at: place,
      proposal: "zet wat erin staat als tekst in het vak"
    )
  }
}

extension Place {
  /// The place of a question on a line of a form; nil where the form has no lines.
  static func line(_ line: Int?, question: String?) -> Place {
    var place = Place()
    place.line = line
    place.question = question
    return place
  }
}
