import Testing

@testable import VoorzorgCore

/// The id of a priority, from the moment that somebody makes it.
struct PriorityIDTests {
  private var editor = DossierEditor(.empty, instrument: Shared.instrument)

  @Test mutating func aPriorityIsKnownByItsAnkerpuntAsSoonAsItHasOne() throws {
    try editor.set("implementatieplan.1.ankerpunt", to: "outreach")
    try editor.set("implementatieplan.outreach.doel", to: "Iets")
    #expect(editor.dossier[priority: 0, "doel"] == .text("Iets"))
  }

  @Test mutating func aSecondOneOfTheSameAnkerpuntGetsANumber() throws {
    try editor.set("implementatieplan.1.ankerpunt", to: "outreach")
    try editor.set("implementatieplan.2.ankerpunt", to: "outreach")
    #expect(editor.dossier.planned == ["outreach", "outreach-2"])
  }

  @Test mutating func anIdIsGivenOnce() throws {
    try editor.set("implementatieplan.1.ankerpunt", to: "outreach")
    editor.finish()
    try editor.set("implementatieplan.1.ankerpunt", to: "respijtopties")
    try editor.set("implementatieplan.2.ankerpunt", to: "outreach")
    editor.finish()
    #expect(editor.dossier.planned == ["outreach", "outreach-2"])
  }

  @Test mutating func aPriorityThatGetsItsAnkerpuntLaterInTheSameCallIsNamedAfterIt() throws {
    try editor.set("implementatieplan.1.doel", to: "Iets")
    try editor.set("implementatieplan.1.ankerpunt", to: "bemoeizorg")
    editor.finish()
    #expect(editor.dossier.planned == ["bemoeizorg"])
  }

  @Test mutating func aPriorityWithoutAnkerpuntIsNumbered() throws {
    try editor.set("implementatieplan.1.doel", to: "Iets")
    editor.finish()
    #expect(editor.dossier.planned == ["prioriteit-1"])
  }

  @Test mutating func finishingTwiceChangesNothing() throws {
    try editor.set("implementatieplan.1.doel", to: "Iets")
    try editor.set("invullers.1.naam", to: "A")
    editor.finish()
    let once = editor.dossier
    editor.finish()
    #expect(editor.dossier == once)
  }
}
