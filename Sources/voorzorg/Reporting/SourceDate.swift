import CommandLineKit
import VoorzorgCore

/// The moment that the environment gives to all that is made (reproducible-builds.org, `SOURCE_DATE_EPOCH`).
enum SourceDate {
  static let name = "SOURCE_DATE_EPOCH"

  /// The seconds since 1970; nil when nothing is set.
  ///
  /// - Throws: ``Failure`` when what stands there is no moment. Nobody would see that it was passed over, and other
  ///   programs stumble over it.
  static func seconds(in context: Context) throws(Failure) -> Int? {
    guard let value = context.environment(name), !value.isEmpty else { return nil }
    guard let seconds = Int(value), CalendarMoment(secondsSince1970: seconds) != nil else {
      throw Failure(
        message: "rapport: \(name) is '\(value)'; dat is geen aantal seconden sinds 1 januari 1970. "
          + "Geef een getal als 1773273600, of haal het weg met 'unset \(name)'",
        code: .usageError
      )
    }
    return seconds
  }
}
