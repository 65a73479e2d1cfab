/// An escape sequence while its bytes come in.
struct EscapeSequence: Sendable {
  /// What a byte is to the bytes before it.
  enum Step {
    case incomplete
    /// The byte was the last of the sequence.
    case complete([TerminalEvent])
    /// The byte was the last of the mark before a paste.
    case startOfPaste
    /// The byte is no part of the sequence, which ended before it.
    case broken([TerminalEvent])
  }

  private enum Form {
    /// Only the escape byte.
    case start
    /// Alt with a character of more than one byte.
    case character(PartialScalar)
    /// CSI (`ESC [`), with its parameters.
    case control
    /// SS3 (`ESC O`), with its parameters.
    case singleShift
    /// `ESC [ [`, a function key of the Linux console.
    case linuxFunctionKey
    /// `ESC [ M`, an old mouse report, with the number of bytes that are still to come.
    case mouse(Int)
    /// OSC (`ESC ]`) or DCS (`ESC P`), of which the text has yet to start.
    case stringStart(UInt8)
    /// The text of an OSC or DCS; its end is BEL or `ESC \`.
    case string
    /// An escape byte in that text.
    case stringEscape
  }

  private var form = Form.start
  private var parameters: [UInt8] = []

  /// Keys that turned out to be finished before this sequence began.
  private var earlier: [TerminalEvent] = []
  /// Whether a second escape byte came before the rest: what rxvt sends for Alt with a special key.
  private var isDoubled = false

  /// Adds a byte.
  mutating func take(_ byte: UInt8) -> Step {
    switch form {
    case .start: return takeFirst(byte)
    case .character(var scalar):
      switch scalar.take(byte) {
      case .broken: return .broken(finished + [.key(.escape), .invalid(scalar.bytes)])
      case .incomplete:
        form = .character(scalar)
        return .incomplete
      case .complete:
        return .complete(finished + [.key(.alt(Character(String(decoding: scalar.bytes, as: UTF8.self))))])
      }
    case .control: return takeControl(byte)
    case .singleShift: return takeSingleShift(byte)
    case .linuxFunctionKey:
      return byte < 0x20 || byte >= 0x7F ? .broken(unknown) : .complete(unknown)
    case .mouse(let count):
      guard byte >= 0x20 else { return .broken(unknown) }
      form = .mouse(count - 1)
      return count == 1 ? .complete(unknown) : .incomplete
    case .stringStart(let introducer): return takeStringStart(byte, after: introducer)
    case .string: return takeString(byte)
    case .stringEscape:
      if byte == UInt8(ascii: "\\") { return .complete(unknown) }
      // The string was broken off by the start of another sequence.
      let events = unknown
      self = EscapeSequence()
      earlier = events
      return takeFirst(byte)
    }
  }

  /// Whether the bytes are more than a key that somebody could press, so that the rest must be on its way.
  var isSurelyIncomplete: Bool {
    if case .control = form { !parameters.isEmpty } else { false }
  }

  /// What the bytes mean if they are all there is.
  var eventsIfNothingFollows: [TerminalEvent] {
    switch form {
    case .start: finished + [.key(.escape)]
    case .character(let scalar): finished + [.key(.escape), .invalid(scalar.bytes)]
    case .control where parameters.isEmpty: finished + [.key(.alt("["))]
    case .singleShift where parameters.isEmpty: finished + [.key(.alt("O"))]
    case .stringStart(let introducer): finished + [.key(.alt(Character(Unicode.Scalar(introducer))))]
    default: unknown
    }
  }

  private var finished: [TerminalEvent] { isDoubled ? earlier + [.key(.escape)] : earlier }
  private var unknown: [TerminalEvent] { earlier + [.key(.unknown)] }
}

extension EscapeSequence {
  private mutating func takeFirst(_ byte: UInt8) -> Step {
    switch byte {
    case .escape where !isDoubled:
      isDoubled = true
      return .incomplete
    case UInt8(ascii: "["): form = .control
    case UInt8(ascii: "O"): form = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"): form = .stringStart(byte)
    case .carriageReturn, .lineFeed: return .complete(finished + [.key(.enter)])
    case 0x7F, 0x08: return .complete(finished + [.key(.deleteWordLeft)])
    case 0x20..<0x7F: return .complete(finished + [.key(.alt(Character(Unicode.Scalar(byte))))])
    default:
      // A control key is never part of a sequence: Ctrl-C right after Escape must get through.
      guard let scalar = PartialScalar(lead: byte) else { return .broken(finished + [.key(.escape)]) }
      form = .character(scalar)
    }
    return .incomplete
  }

  private mutating func takeControl(_ byte: UInt8) -> Step {
    switch byte {
    case UInt8(ascii: "[") where parameters.isEmpty:
      form = .linuxFunctionKey
    case UInt8(ascii: "M") where parameters.isEmpty:
      form = .mouse(3)
    case UInt8(ascii: "$") where isShiftedKeyOfRxvt:
      return .complete(earlier + ControlSequence(parameters, final: byte, isAltHeld: isDoubled).events)
    case 0x20..<0x40:
      parameters.append(byte)
    case 0x40..<0x7F:
      let sequence = ControlSequence(parameters, final: byte, isAltHeld: isDoubled)
      return sequence.isStartOfPaste ? .startOfPaste : .complete(earlier + sequence.events)
    default:
      return .broken(eventsIfNothingFollows)
    }
    return .incomplete
  }

  /// In other sequences `$` is not the last byte; those have a private mark or more numbers.
  private var isShiftedKeyOfRxvt: Bool {
    !parameters.isEmpty && parameters.count <= 2 && parameters.allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func takeSingleShift(_ byte: UInt8) -> Step {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: ";"):
      parameters.append(byte)
      return .incomplete
    case 0x40..<0x7F:
      let sequence = SingleShiftSequence(parameters, final: byte, isAltHeld: isDoubled)
      return .complete(earlier + sequence.events)
    default:
      return .broken(eventsIfNothingFollows)
    }
  }

  /// Alt-] and Alt-P begin as the strings do; what a terminal reports in a string begins in few ways, so that
  /// text typed after such a key is not taken for one.
  private mutating func takeStringStart(_ byte: UInt8, after introducer: UInt8) -> Step {
    let begins = introducer == UInt8(ascii: "]") ? "0123456789" : "0123456789;>!=?+$"
    guard begins.utf8.contains(byte) else { return .broken(eventsIfNothingFollows) }
    form = .string
    return .incomplete
  }

  private mutating func takeString(_ byte: UInt8) -> Step {
    switch byte {
    case 0x07: return .complete(unknown)
    case .escape: form = .stringEscape
    case 0x20...: break
    default: return .broken(unknown)
    }
    return .incomplete
  }
}
