/// Something about which contributors differ: what each said, kept side by side until somebody settles it.
public struct OpenPunt: Sendable, Equatable {
  /// The name of the question with entries of lists by id; `implementatieplan` for the order of the priorities, and the
  /// name of an entry such as `implementatieplan.outreach` where one took it away that another worked on.
  public var name: String
  /// What was said, each once, in a fixed order.
  public var meningen: [Mening]

  /// One answer, with who gave it.
  public struct Mening: Sendable, Equatable {
    /// The answer.
    public var antwoord: Waarde
    /// Who gave it: a name with a role, or the name of a file.
    public var door: [String]

    /// An answer of some people.
    public init(_ antwoord: Waarde, door: [String]) {
      self.antwoord = antwoord
      self.door = door
    }
  }

  /// An answer as it stands in the file, without the question that says how to read it.
  public enum Waarde: Sendable, Equatable {
    /// No answer any more: somebody took it away.
    case leeg
    /// Yes or no.
    case jaNee(Bool)
    /// A text, a choice by name, or a day as ISO 8601 has it.
    case tekst(String)
    /// A whole number.
    case getal(Int)
    /// The priorities in order, by id.
    case volgorde([String])
  }

  /// What stands for an entry that somebody took away.
  static let weg = Waarde.tekst("weg")
  /// What stands for an entry that somebody worked on.
  static let blijft = Waarde.tekst("blijft")

  /// A point with what was said about a question.
  public init(name: String, meningen: [Mening]) {
    self.name = name
    self.meningen = meningen
  }
}

extension OpenPunt.Waarde {
  /// The answer to a question.
  public init(_ answer: Answer?) {
    switch answer {
    case nil: self = .leeg
    case .yesNo(let value): self = .jaNee(value)
    case .text(let text), .choice(let text): self = .tekst(text)
    case .date(let day): self = .tekst(day.description)
    case .number(let number): self = .getal(number)
    }
  }

  /// The answer that it is to a question; nil for none, and where it does not fit.
  func answer(to field: Field) -> Answer? {
    switch (self, field.kind) {
    case (.jaNee(let value), .yesNo): .yesNo(value)
    case (.getal(let number), .number(let bounds)), (.getal(let number), .numberOrUnknown(let bounds)):
      bounds.contains(number) ? .number(number) : nil
    case (.tekst(let text), .text), (.tekst(let text), .name): text.isBlank ? nil : .text(text)
    case (.tekst(let text), .date): Day(iso: text).map(Answer.date)
    case (.tekst(let text), .choice(let choices)):
      choices.contains { $0.name == text } ? .choice(text) : nil
    case (.tekst(Field.unknown), .numberOrUnknown): .choice(Field.unknown)
    default: nil
    }
  }

  /// The bytes that tell it from others: é as one character and as two are not the same.
  var bytes: [UInt8] {
    switch self {
    case .leeg: [0]
    case .jaNee(let value): [1, value ? 1 : 0]
    case .getal(let number): [2] + Array("\(number)".utf8)
    case .tekst(let text): [3] + Array(text.utf8)
    // No byte of UTF-8 is 255.
    case .volgorde(let ids): ids.reduce(into: [4]) { $0 += Array($1.utf8) + [255] }
    }
  }

  /// Whether two are the same to the byte.
  func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.leeg, .leeg): true
    case (.jaNee(let one), .jaNee(let two)): one == two
    case (.getal(let one), .getal(let two)): one == two
    case (.tekst(let one), .tekst(let two)): one.utf8.elementsEqual(two.utf8)
    case (.volgorde(let one), .volgorde(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    default: false
    }
  }
}

extension [OpenPunt.Mening] {
  /// What was said, equal answers once with all who gave them, in an order that does not depend on who came first.
  var united: [OpenPunt.Mening] {
    var people: [[UInt8]: (antwoord: OpenPunt.Waarde, door: [String])] = [:]
    for mening in self { people[mening.antwoord.bytes, default: (mening.antwoord, [])].door += mening.door }
    return people.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { _, mening in
      var seen: Set<[UInt8]> = []
      let door = mening.door.filter { seen.insert([UInt8]($0.utf8)).inserted }
      return OpenPunt.Mening(
        mening.antwoord,
        door: door.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      )
    }
  }
}
