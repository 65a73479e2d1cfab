import CommandLineKit
import VoorzorgCore

/// What `voorzorg regio --zonder-namen` is asked to tell to others.
struct NamelessOrder: Sendable {
  static let nameless = Flag(
    "zonder-namen",
    help: "Geeft alleen aantallen, om met een andere regio te delen: zonder namen en zonder teksten."
  )
  static let floor = Option(
    "ondergrens",
    .floor,
    help: """
      Het kleinste aantal gemeenten dat met --zonder-namen apart mag staan (standaard: \(NamelessRegion.usualFloor)).
      """
  )
  static let parameters: [any Parameter] = [nameless, floor]

  private let parts: [NamelessPart]
  private let floor: Int

  /// What the command line asks for; nil without `--zonder-namen`.
  ///
  /// - Parameters:
  ///   - part: the part of the overview.
  ///   - excluded: the other options that were given and have no place here.
  init?(_ arguments: ParsedArguments, of part: RegionPart, excluded: [String]) throws(CommandLineProblem) {
    let floor = arguments[Self.floor]
    guard arguments[Self.nameless] else {
      if floor != nil { throw .invalidCombination(reason: "--ondergrens hoort bij --zonder-namen") }
      return nil
    }
    if let first = excluded.first { throw .conflict(first: "--zonder-namen", second: first) }
    parts = NamelessPart.allowed(of: part)
    guard !parts.isEmpty else {
      let allowed = RegionPart.allCases.filter { !NamelessPart.allowed(of: $0).isEmpty }.map(\.rawValue)
      throw .invalidCombination(
        reason:
          "--onderdeel \(part.rawValue) gaat over gemeenten met naam of heeft teksten; kies met --zonder-namen een "
          + "van \(allowed.dropLast().joined(separator: ", ")) of \(allowed.last ?? "")"
      )
    }
    self.floor = floor ?? NamelessRegion.usualFloor
  }

  /// What may be told of counted dossiers.
  ///
  /// - Parameter code: how reading them went.
  /// - Throws: ``Failure`` when there are fewer municipalities than the floor.
  func region(
    _ tally: RegionTally,
    _ slots: RegionSlots,
    _ code: ExitCode,
    in context: Context
  ) throws -> NamelessRegion {
    do throws(NamelessRegion.TooSmall) {
      let region = try NamelessRegion(tally, slots, parts: parts, floor: floor)
      tell(left: region.left, in: context)
      if region.unanimous > 0 {
        let count = Enumeration.count(region.unanimous, "vraag", "vragen")
        context.message(
          "let op: bij \(count) gaven alle gemeenten van een groep hetzelfde antwoord; wie die gemeenten kent, weet dan wat "
            + "elk van hen antwoordde."
        )
      }
      return region
    } catch {
      tell(left: error.left, in: context)
      let counted = Enumeration.count(error.count, "gemeente telt", "gemeenten tellen")
      throw Failure(
        message:
          "regio: \(counted) mee, en de ondergrens is \(error.floor); daarom is er niets gemaakt",
        code: max(code, .usageError)
      )
    }
  }

  private func tell(left: Int, in context: Context) {
    guard left > 0 else { return }
    context.message(
      "met --zonder-namen \(left == 1 ? "telt 1 dossier" : "tellen \(left) dossiers") niet mee: zonder code is niet zeker "
        + "dat het een andere gemeente is."
    )
  }
}

extension ValueFormat where Value == Int {
  /// The least number of municipalities.
  fileprivate static var floor: Self {
    let least = NamelessRegion.leastFloor
    return ValueFormat("AANTAL") { text throws(InvalidValue) in
      guard let number = Int(text), (least...1000).contains(number) else {
        throw InvalidValue("geef een heel getal van \(least) tot en met 1000")
      }
      return number
    }
  }
}
