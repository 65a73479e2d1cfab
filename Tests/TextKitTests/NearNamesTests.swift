import TextKit
import Testing

@Suite("Near names")
struct NearNamesTests {
  @Test("all equally near names are found, in their order")
  func equallyNear() {
    let names = NearNames(["stap 1", "stap 2", "stad 3"])
    #expect(names.nearest(to: "stap 3")?.names == ["stap 1", "stap 2", "stad 3"])
    #expect(names.nearest(to: "stap 3")?.distance == 1)
    #expect(names.nearest(to: "Stáp 2")?.names == ["stap 2"])
    #expect(names.nearest(to: "Stáp 2")?.distance == 0)
  }

  @Test("what resembles nothing finds nothing")
  func nothing() {
    #expect(NearNames(["briefadres"]).nearest(to: "xyzzy") == nil)
    #expect(NearNames(["briefadres"]).nearest(to: "") == nil)
    #expect(NearNames([]).nearest(to: "briefadres") == nil)
  }

  @Test("the first is the nearest name", arguments: ["uitvoer", "uitvor", "formt", "gemente", "stll", "nk"])
  func agrees(name: String) {
    let names = ["formaat", "uitvoer", "gemeente", "stil", "nl", "uitvoering"]
    #expect(NearNames(names).nearest(to: name)?.names.first == nearestName(to: name, among: names))
  }
}
