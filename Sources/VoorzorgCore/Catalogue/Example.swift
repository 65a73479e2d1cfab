/// The example: an invented municipality that filled in everything as a good officer would.
public enum Example {
  /// The bytes of the dossier.
  public static var bytes: [UInt8] { EmbeddedResources.voorbeeldVoorzorg.bytes }
}
