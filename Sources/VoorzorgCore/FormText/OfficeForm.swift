/// A form for a word processor, through pandoc.
public enum OfficeForm {
  static func ownTexts(of sheet: FormSheet) -> [String] { [] }
}
