import Testing

@testable import VoorzorgCore

@Suite("The catalogues of the optional parts, which are read when somebody first needs them")
struct InstrumentTests {
  @Test("those that are built in are well-formed")
  func builtIn() throws {
    try Shared.instrument.checkParts()
  }

  @Test("a fault in what is made later is told by the check")
  func laterFault() {
    let fault = CatalogueFault(file: "stappen.json", line: 1, column: 1, message: "no steps")
    let lazy = Lazy<Int> { () throws(CatalogueFault) in throw fault }
    #expect(throws: CatalogueFault.self) { try lazy.check() }
  }

  @Test("what is made later is made once")
  func madeOnce() {
    let lazy = Lazy { () throws(CatalogueFault) in
      Form(entries: [], lists: [], root: .empty, regionalRoot: .empty)
    }
    #expect(lazy.value === lazy.value)
  }
}

extension Form.Group {
  fileprivate static var empty: Form.Group { Form.Group([]) }
}
