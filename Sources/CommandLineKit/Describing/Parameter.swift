/// Something a command accepts on its line: a ``Flag``, an ``Option`` or an ``Argument``.
///
/// A conforming value is also the typed key with which a command reads the outcome from ``ParsedArguments``.
public protocol Parameter: Sendable {
  /// All there is to know about the parameter, without its type.
  var description: ParameterDescription { get }
}
