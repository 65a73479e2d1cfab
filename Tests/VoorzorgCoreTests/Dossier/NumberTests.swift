import Testing

@testable import VoorzorgCore

@Suite("Whole numbers in every way JSON can write them")
struct NumberTests {
  @Test(
    "a whole number within bounds is read",
    arguments: [
      ("31000", 31000), ("3.1e4", 31000), ("3.1E+4", 31000), ("310000e-1", 31000), ("31000.0", 31000),
      ("1", 1),
      ("2000000", 2_000_000), ("2e6", 2_000_000), ("0.31e5", 31000), ("31000.00", 31000),
    ]
  )
  func accepted(numeral: String, value: Int) {
    let read = reading("{\"formaat\":\"voorzorg-dossier/1\",\"gemeente\":{\"inwoners\":\(numeral)}}")
    #expect(read.findings == [])
    #expect(
      read.dossier.record.answers[Shared.instrument.form.slot(of: "gemeente.inwoners") ?? 0] == .number(value)
    )
  }

  @Test(
    "anything else is refused",
    arguments: [
      "0", "-1", "2000001", "1.5", "3.10001e4", "1e400", "-1e400", "1e-400", "9223372036854775808", "1e19",
      "123456789012345678901234567890", "-0", "31.000", "1.250",
    ]
  )
  func refused(numeral: String) {
    let read = reading("{\"formaat\":\"voorzorg-dossier/1\",\"gemeente\":{\"inwoners\":\(numeral)}}")
    #expect(read.findings.map(\.code) == ["V106"])
    #expect(read.findings[0].message.contains("1 tot en met 2000000"))
    #expect(!read.isFaithful)
  }
}
