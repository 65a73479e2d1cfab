import Foundation
import TestSupport
import Testing
import VoorzorgCore

@testable import voorzorg

/// A session that is killed at any moment, by a power cut or an impatient user: three hundred times in all.
struct KilledSessionTests {
  /// A session of several answers, and the bytes of the dossier after each.
  private struct Course: Sendable {
    let instrument: Instrument
    let answers: [String]
    let states: [[UInt8]]

    init() throws {
      instrument = try Instrument.load()
      answers = Array(FilledForm(instrument).scanSession.prefix(12))
      let urk = try DossierInFolder()
      var states = [try Files.read(urk.path)]
      for answer in answers {
        urk.folder.run(Course.command(urk.path), input: answer)
        states.append(try Files.read(urk.path))
      }
      self.states = states
    }

    /// A folder with the dossier before the first answer.
    func start() throws -> (folder: TestFolder, path: String) {
      let folder = try TestFolder()
      try folder.write(String(decoding: states[0], as: UTF8.self), to: "urk.voorzorg.json")
      return (folder, folder.file("urk.voorzorg.json"))
    }

    static func command(_ path: String) -> [String] { ["invullen", path, "--onderdeel", "scan"] }

    /// Expects a dossier that reads, and that holds at least so many answers.
    func expect(_ path: String, holds confirmed: Int) throws {
      let bytes = try Files.read(path)
      #expect(DossierReading(bytes, instrument: instrument).isFaithful)
      // An answer may be on the disk while its confirmation is not on the screen yet, never the other way round.
      let isExpected = states[confirmed...].prefix(2).contains(bytes)
      #expect(isExpected, "\(confirmed) answers were confirmed")
    }
  }

  private static let course = Result { try Course() }

  @Test(arguments: 1...270)
  func theDossierIsWholeAndHoldsEveryConfirmedAnswer(moment: Int) throws {
    let course = try Self.course.get()
    let (folder, path) = try course.start()
    let session = try RunningProgram(Course.command(path), in: folder, input: course.answers.joined())
    // Spread over the session by how many questions were shown, and within a question by chance.
    let wanted = moment % course.answers.count
    try wait(for: "question \(wanted)") { try shown(in: folder) > wanted }
    var generator = SeededGenerator(seed: UInt64(moment))
    usleep(UInt32.random(in: 0...3000, using: &generator))
    session.killAtOnce()
    try course.expect(path, holds: try shown(in: folder) - 1)
  }

  @Test(arguments: FillingMode.allCases, 1...15)
  func atATerminalItIsTheSame(mode: FillingMode, moment: Int) throws {
    let course = try Self.course.get()
    let (folder, path) = try course.start()
    let session = try TerminalSession(Course.command(path) + mode.arguments)
    try session.expect("> ")
    let confirmed = moment % 5
    for answer in course.answers[..<confirmed] {
      try session.answer(answer)
      try session.expect(" · nog ")
      try session.expect("> ")
    }
    try session.answer(course.answers[confirmed])
    var generator = SeededGenerator(seed: UInt64(moment))
    usleep(UInt32.random(in: 0...6000, using: &generator))
    session.signal(SIGKILL)
    #expect(try session.end() == .signalled(SIGKILL))
    try course.expect(path, holds: confirmed)
    #expect(folder.run("beantwoorden", path, "steller=Ik").code == 0)
  }

  @Test func aKilledSessionGoesOnToTheSameDossier() throws {
    let course = try Self.course.get()
    let (folder, path) = try course.start()
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
