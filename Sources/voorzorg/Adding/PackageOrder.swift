import CommandLineKit
import VoorzorgCore

/// How the work packages of a region are to be made up and chosen.
struct PackageOrder: Sendable {
  static let file = Option(
    "werkpakketten",
    .file("PAD"),
    help: "Een eigen indeling in werkpakketten; begin met wat 'voorzorg schema --werkpakketten' toont."
  )
  static let size = Option(
    "top",
    .packageCount,
    help: "Hoeveel werkpakketten u wilt kiezen (standaard: 5)."
  )

  static let parameters: [any Parameter] = [file, size]

  /// The path of the grouping; nil for the built-in one.
  let path: String?
  /// How many packages are chosen; nil for the usual number.
  let top: Int?

  init(_ arguments: ParsedArguments, part: RegionPart) throws(CommandLineProblem) {
    path = arguments[Self.file]
    top = arguments[Self.size]
    guard ![.alles, .werkpakketten].contains(part), let option = given.first else { return }
    throw .invalidCombination(reason: "\(option) hoort bij --onderdeel werkpakketten of alles")
  }

  /// The options that were given.
  var given: [String] {
    (path == nil ? [] : ["--werkpakketten"]) + (top == nil ? [] : ["--top"])
  }

  /// The grouping of the file; nil when there is none.
  ///
  /// - Throws: ``StoreProblem`` when the file cannot be read, ``RefusedFile`` when something is wrong with it.
  func grouping(_ slots: RegionSlots, in context: Context) throws -> PackageGrouping? {
    guard let path else { return nil }
    let reading = PackageGroupingReading(try context.read(path), path: path, slots.packageMembers)
    guard !reading.isRefused else { throw RefusedFile(findings: reading.findings) }
    for line in reading.findings.flatMap(FindingText.lines) { context.message(line) }
    return reading.grouping
  }
}

extension ValueFormat where Value == Int {
  /// How many packages: at least one.
  fileprivate static var packageCount: Self {
    ValueFormat("AANTAL") { text throws(InvalidValue) in
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(text), count > 0 else {
        throw InvalidValue("dit is geen aantal; schrijf een heel getal vanaf 1")
      }
      return count
    }
  }
}
