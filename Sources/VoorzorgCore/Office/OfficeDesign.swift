/// How a kind of document looks, for Word and ODT alike.
struct OfficeDesign {
  /// Its paragraphs, besides ``OfficeLook/standard``.
  let looks: [OfficeLook]
  /// Whether its tables have a head and lines, and its pages numbers.
  var isReport = false
}
