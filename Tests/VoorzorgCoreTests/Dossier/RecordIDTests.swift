import Testing

@testable import VoorzorgCore

@Suite("Every record in a list has an id of its own")
struct RecordIDTests {
  private func ids(_ plan: String) -> [String?] {
    let read = reading("{\"formaat\":\"voorzorg-dossier/1\",\"implementatieplan\":[\(plan)]}")
    #expect(read.findings == [])
    return read.dossier.priorities(Shared.instrument).map(\.id)
  }

  @Test("a priority is named after its ankerpunt, with a number when that is taken")
  func names() {
    #expect(ids(#"{"ankerpunt":"outreach"}"#) == ["outreach"])
    #expect(ids(#"{"ankerpunt":"outreach"},{"ankerpunt":"outreach"}"#) == ["outreach", "outreach-2"])
    #expect(
      ids(#"{"ankerpunt":"outreach"},{"ankerpunt":"outreach"},{"ankerpunt":"outreach"}"#)
        == ["outreach", "outreach-2", "outreach-3"]
    )
  }

  @Test("ids that are there stay, wherever they stand")
  func kept() {
    #expect(ids(#"{"ankerpunt":"outreach"},{"id":"outreach"}"#) == ["outreach-2", "outreach"])
    #expect(
      ids(#"{"ankerpunt":"outreach"},{"ankerpunt":"outreach"},{"id":"outreach-2","ankerpunt":"outreach"}"#)
        == ["outreach", "outreach-3", "outreach-2"]
    )
    #expect(ids(#"{"id":"eigen naam","ankerpunt":"outreach"}"#) == ["eigen naam"])
  }

  @Test("an empty id is a missing one", arguments: ["null", "\"\"", "\"  \""])
  func empty(id: String) {
    #expect(
      ids("{\"id\":\(id),\"ankerpunt\":\"bemoeizorg\"},{\"id\":\(id)}") == ["bemoeizorg", "prioriteit-2"]
    )
  }

  @Test("people and action lines are numbered, passing over numbers in use")
  func numbers() {
    let read = reading(
      #"{"formaat":"voorzorg-dossier/1","invullers":[{},{"id":"1"},{},{"id":"x"},{"id":"3"},{}]}"#
    )
    #expect(read.dossier.invullers(Shared.instrument).map(\.id) == ["2", "1", "4", "x", "3", "5"])
  }

  @Test("thousands of records without ids are no trouble")
  func many() {
    let people = Array(repeating: "{}", count: 5000).joined(separator: ",")
    let read = reading("{\"formaat\":\"voorzorg-dossier/1\",\"invullers\":[\(people)]}")
    #expect(Set(read.dossier.invullers(Shared.instrument).map(\.id)).count == 5000)
    #expect(read.dossier.invullers(Shared.instrument).last?.id == "5000")
  }
}
