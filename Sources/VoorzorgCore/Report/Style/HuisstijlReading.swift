/// A house style as it was read from a file, with all that was found in it.
public struct HuisstijlReading: Sendable {
  /// What was read; only to be used when nothing was found.
  public let huisstijl: Huisstijl
  /// All that is wrong with it, with file, line and column.
  public let findings: [Finding]

  /// Reads a house style in the format `voorzorg-huisstijl/1`.
  ///
  /// - Parameters:
  ///   - path: the path of the file, as the user named it; the logo lies in the same folder.
  ///   - readFile: how the logo is read.
  public init(
    _ bytes: [UInt8],
    path: String,
    readFile: (String) throws(StoreProblem) -> [UInt8] = { path throws(StoreProblem) in try Files.read(path) }
  ) {
    let document = JSONDocument(bytes)
    var decoder = HuisstijlDecoder(path: path)
    if let root = document.root, root.kind != .invalid { decoder.decode(root, readFile: readFile) }
    huisstijl = decoder.huisstijl
    findings = HuisstijlReading.file.findings(in: document, path: path, content: decoder.findings)
  }

  private static let file = AuxiliaryFile(
    name: "de huisstijl",
    kind: "een huisstijl",
    beginning: "begin met {\"formaat\": \"\(Huisstijl.format)\"}"
  )
}

/// Turns the JSON of a house style into one, noting all that does not fit.
private struct HuisstijlDecoder {
  let path: String
  var huisstijl = Huisstijl()
  var findings: [Finding] = []

  mutating func decode(_ root: JSONValue, readFile: (String) throws(StoreProblem) -> [UInt8]) {
    guard accepts(root, .object) else { return }
    if root["formaat"]?.text != Huisstijl.format {
      note(.unknownFormat(root["formaat"]?.source), at: root["formaat"] ?? root)
    }
    for (key, value) in root.members {
      switch key.text {
      case "formaat": break
      case "naam":
        if let text = text(value), !text.isBlank { huisstijl.name = text }
      case "kleuren":
        if accepts(value, .object) {
          var colours = HuisstijlColours()
          colours.decode(value)
          huisstijl.palette = colours.palette
          findings += colours.findings
        }
      case "logo": decodeLogo(value, readFile: readFile)
      default:
        note(.unknownKey(key.text ?? "", among: ["formaat", "naam", "kleuren", "logo"]), at: key)
      }
    }
    if let logo = root["logo"], huisstijl.logo != nil, huisstijl.name == nil { note(.missingName, at: logo) }
  }

  private mutating func decodeLogo(
    _ value: JSONValue,
    readFile: (String) throws(StoreProblem) -> [UInt8]
  ) {
    guard let name = text(value) else { return }
    guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")), name != ".." else {
      note(.notBeside(name), at: value)
      return
    }
    let folder = Files.folder(of: path)
    let bytes: [UInt8]
    do throws(StoreProblem) {
      bytes = try readFile(folder == "." ? name : "\(folder)/\(name)")
    } catch {
      return note(.unreadableLogo(error), at: value)
    }
    do throws(LogoFault) {
      huisstijl.logo = try Logo.address(of: bytes)
    } catch {
      note(.logo(error), at: value)
    }
  }

  private mutating func text(_ value: JSONValue) -> String? {
    guard accepts(value, .string) else { return nil }
    return value.text
  }

  private mutating func accepts(_ value: JSONValue, _ kind: JSONDocument.Kind) -> Bool {
    if value.kind == kind { return true }
    let expected = kind == .object ? "een object" : "een tekst"
    if value.kind != .invalid { note(.wrongType(expected: expected, found: value.kind), at: value) }
    return false
  }

  private mutating func note(_ problem: HuisstijlProblem, at value: JSONValue) {
    findings.append(problem.finding(at: value.offset))
  }
}
