/// What help is asked about.
public enum HelpTopic: Sendable {
  /// The program as a whole.
  case program

  /// One of its commands.
  case command(CommandDescription)

  /// The manual page, to be kept as a file for `man`.
  case manual
}
