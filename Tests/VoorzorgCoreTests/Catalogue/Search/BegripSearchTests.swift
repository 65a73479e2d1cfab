import Testing

@testable import VoorzorgCore

/// Every term is found by each of its names, also by who mistypes one.
struct BegripSearchTests {
  private func finds(_ begrip: Begrip, by phrase: String) throws -> Bool {
    let search = try SharedIndex.get().search(phrase)
    return (search.hits + search.nearestHits).contains {
      $0.entry.kind == .begrip && $0.entry.name == begrip.name
    }
  }

  @Test func everyTermIsFoundByItsNameAndByEachAlias() throws {
    let all = try Begrippen.load().all
    #expect(all.count { !$0.isOwn } == 47)
    for begrip in all {
      for name in begrip.allNames { #expect(try finds(begrip, by: name), "\(name)") }
    }
  }

  @Test(arguments: Mistake.allCases)
  func everyTermIsFoundWithATypingError(mistake: Mistake) throws {
    for begrip in try Begrippen.load().all {
      for name in begrip.allNames where name.count >= 5 {
        let mistyped = mistake.made(in: name)
        #expect(try finds(begrip, by: mistyped), "\(mistyped) for \(name)")
      }
    }
  }

  /// A mistake in the middle of a name.
  enum Mistake: CaseIterable {
    case missing, swapped, replaced

    func made(in name: String) -> String {
      var letters = Array(name)
      let middle = letters.count / 2
      switch self {
      case .missing: letters.remove(at: middle)
      case .swapped: letters.swapAt(middle, middle - 1)
      case .replaced: letters[middle] = letters[middle] == "q" ? "x" : "q"
      }
      return String(letters)
    }
  }
}
