import Testing

@testable import VoorzorgCore

@Suite("Links beside those of the ankerpunten")
struct VerbandenBySubjectTests {
  @Test(
    "each subject has its places in the sources",
    arguments: [
      ("ervaringskennis", 4, "S0:102 S0:119 S3:111 S3:208 S4:1474"),
      ("ethos-telling", 5, "S0:306 S3:270 S3:313 S4:1668"),
      ("dashboard-preventie", 1, "S0:316 S3:428"),
      ("plan-van-aanpak", 2, "S0:502 S3:136 S3:161"),
      ("een-loket", 3, "S0:838 S3:490 S4:1377 S4:1353"),
      ("huurachterstand", 16, "S0:840 S0:844 S3:661 S3:684 S1:237 S1:239 S1:241 S1:243 S4:997"),
      ("dashboard", 3, "S0:1086 S3:7 S4:1738"),
      ("preventiescan", 1, "S1:63 S3:130"),
      ("kostendelersnorm", 6, "S3:588 S1:233 S4:511 S2:351"),
      ("bijstand-jongeren", 3, "S3:445 S1:279 S4:506"),
      ("huisuitzetting", 6, "S3:788 S4:1023 S1:123 S2:434"),
      (
        "vertrek-uit-instelling", 34,
        "S3:805 S3:826 S3:892 S4:922 S1:593 S1:595 S1:601 S1:603 S1:605 S1:623 S1:647 S2:559 S4:115"
      ),
      ("big-5", 4, "S3:902 S3:922 S3:943 S3:1191 S4:952 S4:1391"),
      ("casusoverleg", 1, "S3:763 S1:485"),
      ("basis-op-orde", 13, "S3:517 S3:557 S1:127 S1:659 S4:1438 S2:550"),
      ("woonplekken", 5, "S3:978 S3:337 S1:129 S1:703 S4:1249"),
      ("opvang", 7, "S3:352 S3:405 S4:1094 S4:1143 S4:112"),
      ("ambulante-begeleiding", 5, "S3:1062 S1:125 S1:597 S4:757"),
      ("stigma", 3, "S4:654 S1:333 S0:888"),
      ("vier-pijlers", 4, "S4:675 S1:59"),
    ]
  )
  func subject(name: String, count: Int, lines: String) throws {
    let links = try Verbanden.load().all.filter { $0.subject == name }
    #expect(links.count == count)
    let found = links.flatMap(\.sides).flatMap(\.evidence).evidenceLines
    for line in lines.split(separator: " ") { #expect(found.contains(String(line)), "\(line)") }
  }

  @Test("there are no others, beside the ankerpunten and the actions of step 4")
  func counts() throws {
    let verbanden = try Verbanden.load()
    #expect(verbanden.subjects.count == 12 + 1 + 20)
    #expect(verbanden.all.count == 222)
    #expect(verbanden.subjects.prefix(12).map(\.name) == Shared.instrument.ankerpunten.map(\.name))
  }
}
