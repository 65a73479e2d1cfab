import TextKit

/// What may stand at a place on the command line.
public struct CompletionOffer: Sendable, Hashable {
  /// The beginning of the word that stays as it is, such as `--naam=`; the candidates and paths follow it.
  public var kept: String

  /// Words and beginnings of words, in order.
  public var candidates: [CompletionCandidate]

  /// Which paths may stand here besides.
  public var paths: Paths?

  /// Paths that the shell itself looks up.
  public enum Paths: Sendable, Hashable {
    /// Files whose names end in one of the suffixes, or any file when there are none; and the folders on the way.
    case files(suffixes: [String])

    /// Folders.
    case folders
  }

  /// Makes an offer.
  ///
  /// - Parameters:
  ///   - candidates: Words and beginnings of words, in order.
  ///   - kept: The beginning of the word that stays as it is.
  ///   - paths: Which paths may stand here besides.
  public init(_ candidates: [CompletionCandidate] = [], kept: String = "", paths: Paths? = nil) {
    self.kept = kept
    self.candidates = candidates
    self.paths = paths
  }

  /// The offer without what a line of text cannot hold.
  var withoutUnprintable: Self {
    var offer = self
    offer.candidates.removeAll { $0.value.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } }
    return offer
  }
}

/// One thing that may stand at a place on the command line.
public struct CompletionCandidate: Sendable, Hashable {
  /// What may stand there, without quotes.
  public let value: String

  /// What it means, on one line; empty where it speaks for itself.
  public let meaning: String

  /// Whether the word ends here; otherwise more follows without a space.
  public let isWhole: Bool

  /// Makes a candidate.
  ///
  /// - Parameters:
  ///   - value: What may stand there, without quotes.
  ///   - meaning: What it means, on one line.
  ///   - isWhole: Whether the word ends here.
  public init(_ value: String, meaning: String = "", isWhole: Bool = true) {
    self.value = value
    self.meaning = meaning
    self.isWhole = isWhole
  }

  /// The meaning on one line that steers nothing.
  var shownMeaning: String {
    ControlPictures.shown(meaning, keepingLines: false)
  }
}
