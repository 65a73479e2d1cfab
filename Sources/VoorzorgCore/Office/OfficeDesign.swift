/// How a kind of document looks, for Word and ODT alike.
struct OfficeDesign {
  /// Its paragraphs, besides ``OfficeLook/standard``.
  let looks: [OfficeLook]
  /// Whether its tables have a head and lines, and its pages numbers.
  var isReport = false
  /// The paragraphs of its cells, which only ODT has: its cells themselves take no look from a reference.
  var cells: [OfficeLook] = []
}
