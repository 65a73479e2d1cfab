extension Actieplan {
  /// All paragraphs with actions, those of monitoring last.
  public var paragrafen: [Paragraaf] {
    actielijnen.flatMap(\.paragrafen) + monitoring.paragrafen
  }

  /// The paragraph with a number such as `2.2.4`.
  public func paragraaf(_ number: String) -> Paragraaf? {
    paragrafen.first { $0.number == number }
  }

  /// The row of appendix 2 that repeats an action or a result, if there is one.
  public func appendixRow(of item: Item, isResult: Bool, in paragraaf: Paragraaf) -> AppendixRow? {
    appendix.first { row in
      guard let counterpart = row.counterpart else { return false }
      return counterpart.paragraaf == paragraaf.number && counterpart.isResult == isResult
        && counterpart.item.number == item.number
    }
  }
}
