import Testing

@testable import VoorzorgCore
@testable import voorzorg

struct PriorityOrderTests {
  private let order: PlanOrder

  init() throws {
    let instrument = try Instrument.load()
    order = PlanOrder(of: [0, 2, 7].map { instrument.ankerpunten[$0] })
  }

  private func message(_ line: String) -> String? {
    guard case .failure(let problem) = PriorityOrder.read(line, among: order) else { return nil }
    return problem.message
  }

  @Test(arguments: ["8 1", "8,1", "8, 1", "8;1", " 8\t1 ", "respijtopties outreach", "RESPIJTOPTIES 1"])
  func numbersAndNamesAreTakenInOrder(line: String) {
    #expect(PriorityOrder.read(line, among: order) == .success(["respijtopties", "outreach"]))
  }

  @Test(arguments: ["geen", "GEEN", " geen "])
  func noneIsNone(line: String) {
    #expect(PriorityOrder.read(line, among: order) == .success([]))
  }

  @Test func whatIsNotInTheListIsRefused() {
    #expect(message("2") == "'2' staat niet in dit lijstje. Typ de nummers die ervoor staan.")
  }

  @Test func aMisspeltNameProposesTheNearest() {
    #expect(message("outreech") == "'outreech' staat niet in dit lijstje. Bedoelt u 'outreach'?")
  }

  @Test(arguments: ["1 8 1", "1 outreach"])
  func nothingMayStandTwice(line: String) {
    #expect(message(line)?.hasSuffix("staat er twee keer.") == true)
  }
}
