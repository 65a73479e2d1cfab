/// What somebody is asked to write, and what is to happen meanwhile.
public struct EditRequest {
  /// What stands before the first line and before the others.
  public var prompts: Prompts
  /// Whether Enter ends the text at the line that the cursor is in, which was typed.
  public var endsText: (EditedText) -> Bool
  /// What the arrow up brings into an empty field; nil for nothing.
  public var recalled: String?
  /// Brings pasted text to the plain form in which it goes into the field, its lines ended by line feeds.
  public var clean: (String) -> String
  /// Keeps what has been written so far where nothing can harm it. Called within two seconds of a change.
  ///
  /// It returns what to tell when that does not work; nil when there is nothing to tell.
  public var keep: (EditField) -> String?
  /// Tells what ``keep`` returned; the text being written is out of the way then.
  public var tell: (String) -> Void
  /// Shows again what stands above the field, after the window was cleared.
  public var show: () -> Void
  /// Tells that bytes came in that are no text.
  public var refuse: ([UInt8]) -> Void

  /// A request for one line that is kept nowhere.
  public init(
    prompts: Prompts,
    endsText: @escaping (EditedText) -> Bool = { _ in false },
    recalled: String? = nil,
    clean: @escaping (String) -> String = { $0 },
    keep: @escaping (EditField) -> String? = { _ in nil },
    tell: @escaping (String) -> Void = { _ in },
    show: @escaping () -> Void = {},
    refuse: @escaping ([UInt8]) -> Void = { _ in }
  ) {
    self.prompts = prompts
    self.endsText = endsText
    self.recalled = recalled
    self.clean = clean
    self.keep = keep
    self.tell = tell
    self.show = show
    self.refuse = refuse
  }
}

/// What ended the writing for now; the field holds what was written.
public enum EditOutcome: Equatable, Sendable {
  /// Enter was pressed at the end of a line, at a line that ends the text, or in an empty field.
  case entered
  /// Ctrl-D was pressed.
  case ended
  /// Ctrl-C was pressed, or a signal asks the program to end. A terminal that is gone counts as `SIGHUP`.
  case interrupted(signal: CInt)

  /// Whether nobody gets a chance to do anything with what was written.
  var isCutOff: Bool {
    switch self {
    case .entered, .ended: false
    case .interrupted: true
    }
  }
}
