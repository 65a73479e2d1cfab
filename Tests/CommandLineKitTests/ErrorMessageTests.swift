import CommandLineKit
import Testing

@Suite("Error messages help the user on")
struct ErrorMessageTests {
  @Test("an error shows the place, the problem and where to read more")
  func layout() throws {
    #expect(
      try error("rapport", "--formaaat").description == """
        proef rapport: onbekende optie '--formaaat'; bedoelt u '--formaat'?
        Zie 'proef help rapport'.
        """
    )
    #expect(
      try error("zoeken").description == """
        proef: onbekend commando 'zoeken'; bedoelt u 'zoek'?
        Zie 'proef help'.
        """
    )
  }

  @Test("an option or command that resembles nothing gets no proposal")
  func noProposal() throws {
    #expect(try message("rapport", "--xyzzy") == "proef rapport: onbekende optie '--xyzzy'")
    #expect(try message("rapport", "-x") == "proef rapport: onbekende optie '-x'")
    #expect(try message("xyzzy") == "proef: onbekend commando 'xyzzy'")
  }

  @Test("a forgotten dash and a wrong case are recognized")
  func nearMisses() throws {
    #expect(
      try message("rapport", "-uitvoer", "x")
        == "proef rapport: onbekende optie '-uitvoer'; bedoelt u '--uitvoer'?"
    )
    #expect(try message("rapport", "-S") == "proef rapport: onbekende optie '-S'; bedoelt u '-s'?")
    #expect(
      try message("rapport", "--Uítvoer=x")
        == "proef rapport: onbekende optie '--Uítvoer'; bedoelt u '--uitvoer'?"
    )
  }

  @Test("an option before the command is sent behind it")
  func optionBeforeCommand() throws {
    #expect(
      try message("--formaat", "json", "rapport") == "proef: zet de optie '--formaat' achter het commando"
    )
    #expect(try message("-s", "rapport") == "proef: zet de optie '-s' achter het commando")
    #expect(try message("--versoin") == "proef: onbekende optie '--versoin'; bedoelt u '--version'?")
  }

  @Test("a mistyped option before the command gets a proposal as well")
  func mistypedOptionBeforeCommand() throws {
    #expect(
      try message("--formaaat=json", "rapport")
        == "proef rapport: onbekende optie '--formaaat'; bedoelt u '--formaat'?"
    )
    #expect(try message("--uitvor", "x") == "proef: onbekende optie '--uitvor'; bedoelt u '--uitvoer'?")
    #expect(try message("--xyzzy", "rapport") == "proef rapport: onbekende optie '--xyzzy'")
  }

  @Test("a command and an option that are taken for each other are told apart")
  func commandAsOption() throws {
    #expect(try message("--zoek") == "proef: onbekende optie '--zoek'; bedoelt u 'zoek'?")
    #expect(try message("version") == "proef: onbekend commando 'version'; bedoelt u '--version'?")
  }

  @Test("an option with the dashes of a word processor is recognized", arguments: ["–", "—", "–-", "−"])
  func typographicDashes(dash: String) throws {
    #expect(
      try message("rapport", "bron", "\(dash)uitvoer=x")
        == "proef rapport: onbekende optie '\(dash)uitvoer'; bedoelt u '--uitvoer'?"
    )
    #expect(try report("\(dash)").source == dash)
    #expect(try report("\(dash) los").source == "\(dash) los")
    #expect(try report("--", "\(dash)uitvoer").source == "\(dash)uitvoer")
  }

  @Test("every problem has a sentence of its own")
  func sentences() throws {
    #expect(
      try message("rapport", "--grens", "-1")
        == "proef rapport: optie '--grens' mist een waarde (GETAL); bedoelt u '--grens=-1'?"
    )
    #expect(try message("rapport", "-o") == "proef rapport: optie '-o' mist een waarde (PAD)")
    #expect(
      try message("rapport", "--stil=ja")
        == "proef rapport: optie '--stil' krijgt geen waarde, maar u gaf 'ja'"
    )
    #expect(
      try message("rapport", "-oa", "-ob") == "proef rapport: u gaf de optie '-o' meer dan één keer"
    )
    #expect(try message("zoek") == "proef zoek: de optie '--jaar' ontbreekt")
    #expect(try message("rapport") == "proef rapport: het argument BRON ontbreekt")
    #expect(try message("help", "rapport", "x") == "proef help: het argument 'x' is te veel")
    #expect(
      try message("rapport", "bron", "-fjsno")
        == "proef rapport: ongeldige waarde 'jsno' voor '--formaat': "
        + "kies uit 'tekst', 'json' of 'tabel'; bedoelt u 'json'?"
    )
    #expect(
      try message("rapport", "")
        == "proef rapport: ongeldige waarde '' voor BRON: geef een pad dat niet leeg is"
    )
    #expect(
      try message("rapport", "b", "-sq") == "proef rapport: gebruik '--streng' en '--stil' niet samen"
    )
  }

  @Test("control characters are shown as pictures, so nothing steers the terminal")
  func controlCharacters() throws {
    #expect(try message("\u{1B}[31m\n\u{7F}") == "proef: onbekend commando '␛[31m␊␡'")
    #expect(try message("rapport", "--\u{9B}2J\r\n") == "proef rapport: onbekende optie '--␦2J␍␊'")
    #expect(
      try message("\u{202E}omgekeerd") == "proef: onbekend commando '␦omgekeerd'"
    )
  }

  @Test("ordinary text is echoed as it is")
  func ordinaryText() throws {
    #expect(try message("één👩‍🌾") == "proef: onbekend commando 'één👩‍🌾'")
  }
}
