/// An option without a value, such as `--json`; reading it gives whether it was there.
public struct Flag: Parameter {
  /// All there is to know about the flag.
  public let description: ParameterDescription

  /// Describes a flag.
  ///
  /// - Parameters:
  ///   - name: The long name without dashes.
  ///   - short: The one-letter name, if there is one.
  ///   - help: What the flag does, in one or more full sentences.
  public init(_ name: String, short: Character? = nil, help: String) {
    description = ParameterDescription(
      kind: .flag,
      name: name,
      short: short,
      placeholder: nil,
      help: help,
      defaultText: nil,
      // Saying it twice means the same as saying it once.
      isRepeatable: true,
      isRequired: false,
      completion: .none,
      read: { texts in !texts.isEmpty }
    )
  }
}

extension Flag {
  /// The flag every command has to show its help.
  static let help = Flag("help", short: "h", help: HelpWording.helpFlag)

  /// The flag every command has to show the version of the program.
  static let version = Flag("version", help: HelpWording.versionFlag)

  /// The flags that need not be declared because every command has them.
  static let builtIn = [help, version]
}
