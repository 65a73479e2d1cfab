/// The examples: an invented municipality and its region, filled in as a good officer would.
public enum Example {
  /// The bytes of the municipality's dossier: every part begun, and two rounds of the monitor.
  public static var bytes: [UInt8] { EmbeddedResources.voorbeeldVoorzorg.bytes }

  /// The bytes of the dossier of the region that the municipality belongs to.
  public static var regionalBytes: [UInt8] { EmbeddedResources.voorbeeldRegioVoorzorg.bytes }
}
