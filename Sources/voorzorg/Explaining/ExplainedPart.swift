import VoorzorgCore

/// A part of the instrument that `uitleg` explains, such as the seven steps.
///
/// It reads its catalogue only when it is asked something: who asks after an ankerpunt pays for nothing else.
protocol ExplainedPart {
  /// What can be typed, and what one then gets, for the overview of `uitleg`.
  var overview: [ExplainedTopic] { get }

  /// Everything that can be asked for by name, for the nearest one and for completion.
  func topics() throws(CatalogueFault) -> [ExplainedTopic]

  /// The explanation of a topic in lines; nil when this part has no such topic.
  ///
  /// Several parts can have the same topic: then all are shown.
  ///
  /// - Parameter words: the words of the command line.
  func explain(_ words: [String]) throws(CatalogueFault) -> [String]?
}

/// A topic, and what it is in a few words.
struct ExplainedTopic {
  let name: String
  let meaning: String
  /// Whether the Tab key offers it; another word for the same is understood without being offered.
  var isOffered = true
}
