import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

/// A session that is killed at any moment, by a power cut or an impatient user.
struct KilledSessionTests {
  /// A session of many answers, and the bytes of the dossier after each.
  private struct Course: Sendable {
    let answers: [String]
    let states: [[UInt8]]

    init() throws {
      answers = FilledForm(try Instrument.load()).scanSession
      let folder = try TestFolder()
      let path = try Course.start(in: folder)
      var states = [try Files.read(path)]
      for answer in answers {
        folder.run(Course.command(path), input: answer)
        states.append(try Files.read(path))
      }
      self.states = states
    }

    static func start(in folder: TestFolder) throws -> String {
      let path = folder.file("utrecht.voorzorg.json")
      folder.run("nieuw", "--gemeente", "utrecht", path)
      return path
    }

    static func command(_ path: String) -> [String] { ["invullen", path, "--onderdeel", "scan"] }
  }

  private static let course = Result { try Course() }

  @Test(arguments: 1...40)
  func theDossierIsWholeAndHoldsEveryConfirmedAnswer(moment: Int) throws {
    let course = try Self.course.get()
    let folder = try TestFolder()
    let path = try Course.start(in: folder)
    let session = try RunningProgram(Course.command(path), in: folder, input: course.answers.joined())
    // Spread over the session by how many questions were shown, and within a question by chance.
    let wanted = moment * course.answers.count / 42
    try wait(for: "question \(wanted)") { try shown(in: folder) > wanted }
    usleep(UInt32.random(in: 0...3000))
    session.killAtOnce()

    let confirmed = try shown(in: folder) - 1
    let bytes = try Files.read(path)
    #expect(DossierReading(bytes, instrument: try Instrument.load()).isFaithful)
    // An answer may be on the disk while its confirmation is not on the screen yet, never the other way round.
    let isExpected = course.states[confirmed...].prefix(2).contains(bytes)
    #expect(isExpected, "\(confirmed) answers were confirmed")
  }

  @Test func aKilledSessionGoesOnToTheSameDossier() throws {
    let course = try Self.course.get()
    let folder = try TestFolder()
    let path = try Course.start(in: folder)
    let session = try RunningProgram(Course.command(path), in: folder, input: course.answers.joined())
    try wait(for: "the middle") { try shown(in: folder) > course.answers.count / 2 }
    session.killAtOnce()
    let bytes = try Files.read(path)
    let state = try #require(course.states.lastIndex { $0 == bytes })
    #expect(folder.run(Course.command(path), input: course.answers[state...].joined()).code == 0)
    let isSame = try Files.read(path) == course.states.last
    #expect(isSame)
  }

  /// How many questions were shown, from what the session wrote.
  private func shown(in folder: TestFolder) throws -> Int {
    try folder.text("fouten").split(separator: "\n").filter {
      $0.contains(" · nog ") || $0.hasPrefix("Er is geen vraag meer open")
    }.count
  }
}
