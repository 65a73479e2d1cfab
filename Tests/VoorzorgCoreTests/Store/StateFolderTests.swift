import Testing

@testable import VoorzorgCore

struct StateFolderTests {
  @Test func itLiesWhereTheEnvironmentSays() {
    #expect(StateFolder.path { ["XDG_STATE_HOME": "/s", "HOME": "/h"][$0] } == "/s/voorzorg")
  }

  @Test(arguments: [nil, "", "staat", "./staat"])
  func withoutAnAbsolutePathItLiesInTheHomeFolder(state: String?) {
    #expect(StateFolder.path { $0 == "HOME" ? "/h" : state } == "/h/.local/state/voorzorg")
  }

  @Test func withoutAHomeFolderThereIsNone() {
    #expect(StateFolder.path { _ in nil } == nil)
    #expect(StateFolder.path { $0 == "HOME" ? "thuis" : nil } == nil)
  }
}
