/// The headings and sentences of a manual page.
enum ManualWording {
  static let manual = "Handleiding"
  static let name = "NAAM"
  static let usage = "OVERZICHT"
  static let description = "BESCHRIJVING"
  static let commands = "COMMANDO'S"
  static let environment = "OMGEVING"
  static let files = "BESTANDEN"
  static let exitCodes = "AFSLUITCODES"
  static let related = "ZIE OOK"

  static let builtInOptions = "Deze opties heeft elk commando:"
}
