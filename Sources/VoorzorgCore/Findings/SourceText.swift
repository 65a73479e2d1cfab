/// Finds line, column, JSON Pointer and question for findings in one file.
///
/// Findings carry byte offsets or question names until here: counting lines is only paid for what is shown.
package struct SourceText: Sendable {
  let file: String
  let document: JSONDocument

  /// The source of the findings in `document`, which was read from `file`.
  package init(file: String, document: JSONDocument) {
    self.file = file
    self.document = document
  }

  /// The findings with their places filled in, in the order of the file.
  package func locate(_ findings: [Finding]) -> [Finding] {
    guard !findings.isEmpty else { return [] }
    var located = findings.map { finding in
      var finding = finding
      finding.place = look(up: finding.place)
      finding.related = finding.related.flatMap(look(upRelated:))
      return finding
    }
    countLines(of: &located)
    return located.enumerated()
      .sorted { ($0.element.place.offset ?? 0, $0.offset) < ($1.element.place.offset ?? 0, $1.offset) }
      .map(\.element)
  }

  /// The place with everything that can be known of it.
  func locate(_ place: Place) -> Place {
    var place = look(up: place)
    if let offset = place.offset { (place.line, place.column) = lineAndColumn(of: offset) }
    return place
  }

  /// The line and column of a byte, both from 1; the column counts characters as people see them.
  func lineAndColumn(of offset: Int) -> (line: Int, column: Int) {
    var positions = TextPositions(document.bytes)
    return positions.lineAndColumn(of: offset)
  }

  /// Fills in lines and columns; places are taken in the order of the text, so that one walk over it serves all.
  private func countLines(of findings: inout [Finding]) {
    let offsets = Set(findings.flatMap { [$0.place.offset, $0.related?.offset] }.compactMap(\.self))
    var positions = TextPositions(document.bytes)
    var found: [Int: (line: Int, column: Int)] = [:]
    for offset in offsets.sorted() { found[offset] = positions.lineAndColumn(of: offset) }
    for index in findings.indices {
      if let offset = findings[index].place.offset {
        (findings[index].place.line, findings[index].place.column) = (
          found[offset]?.line, found[offset]?.column
        )
      }
      if let offset = findings[index].related?.offset {
        findings[index].related?.line = found[offset]?.line
        findings[index].related?.column = found[offset]?.column
      }
    }
  }

  /// The place with file, byte and pointer, as far as the file has them.
  private func look(up place: Place) -> Place {
    var place = place
    place.file = file
    if let offset = place.offset {
      place.pointer = place.pointer ?? pointer(toByte: offset)
    } else if let question = place.question {
      let keys = question.split(separator: ".").map(String.init)
      place.offset = offset(of: keys)
      place.pointer = pointer(keys)
    }
    return place
  }

  /// The place of something that helps to understand a finding; nil when the file does not have it.
  private func look(upRelated place: Place) -> Place? {
    let keys = place.question?.split(separator: ".").map(String.init) ?? []
    return value(at: keys) == nil ? nil : look(up: place)
  }

  /// The value of a question, nil when the file does not have it.
  private func value(at keys: [String]) -> JSONValue? {
    keys.reduce(document.root) { value, key in value?[key] ?? value?.element(key) }
  }

  /// The byte where the value of a question begins, or the nearest object around it that is there.
  private func offset(of keys: [String]) -> Int? {
    guard var value = document.root else { return nil }
    for key in keys {
      guard let next = value[key] ?? value.element(key) else { break }
      value = next
    }
    return value.offset
  }

  private func pointer(_ keys: [String]) -> String {
    var pointer = ""
    var value = document.root
    for key in keys {
      if let index = value?.position(of: key) {
        pointer += "/\(index)"
      } else if value == nil, let position = Int(key), position > 0 {
        pointer += "/\(position - 1)"
      } else {
        pointer += "/" + Self.escaped(key)
      }
      value = value?[key] ?? value?.element(key)
    }
    return pointer
  }

  /// The pointer to the innermost value or member that holds a byte.
  private func pointer(toByte offset: Int) -> String {
    var pointer = ""
    var value = document.root
    descend: while let current = value {
      for member in current.members where member.key.offset <= offset && offset < member.value.node.end {
        pointer += "/" + Self.escaped(member.key.text ?? "")
        value = member.value
        continue descend
      }
      for (index, element) in current.elements.enumerated()
      where element.offset <= offset && offset < element.node.end {
        pointer += "/\(index)"
        value = element
        continue descend
      }
      break
    }
    return pointer
  }

  private static func escaped(_ key: String) -> String {
    var pointer = ""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": pointer += "~0"
      case "/": pointer += "~1"
      default: pointer.unicodeScalars.append(scalar)
      }
    }
    return pointer
  }
}

extension JSONValue {
  /// The zero-based position that a part of a question name stands for in a list: a position from 1 or an id.
  fileprivate func position(of part: String) -> Int? {
    guard kind == .array else { return nil }
    if let number = Int(part), number > 0 { return number - 1 }
    return elements.enumerated().first { $0.element["id"]?.text == part }?.offset
  }

  fileprivate func element(_ part: String) -> JSONValue? {
    guard let position = position(of: part) else { return nil }
    return elements.enumerated().first { $0.offset == position }?.element
  }
}
