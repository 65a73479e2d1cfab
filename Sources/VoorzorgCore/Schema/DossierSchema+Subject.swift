// What differs between a dossier of a municipality and one of a region.
extension DossierSchema {
  /// Writes a schema for each key that a dossier of either kind may have.
  ///
  /// A key with another object in each kind is only told to be an object: ``subjects(_:to:)`` says which.
  static func properties(ofEither form: Form, to writer: inout JSONWriter) {
    let regional = form.regionalRoot
    let own = zip(regional.keys, regional.members).filter { form.root.member(of: $0.0) == nil }
    for (index, (key, member)) in zip(form.root.keys, form.root.members).enumerated() {
      writer.key(key)
      writer.object { writer in
        if form.pairOfObjects(under: key) == nil {
          property(member, of: form, to: &writer)
        } else {
          types(["object", "null"], to: &writer)
        }
      }
      guard index == 0 else { continue }
      // What a region has in place of the first key follows it.
      for (key, member) in own {
        writer.key(key)
        writer.object { property(member, of: form, to: &$0) }
      }
    }
  }

  /// Writes that `gemeente` and `regio` have no answers both, and what goes with each of them.
  static func subjects(_ form: Form, to writer: inout JSONWriter) {
    writer.key("not")
    writer.object { writer in
      required(["gemeente", "regio"], to: &writer)
      writer.key("properties")
      writer.object { writer in
        for key in ["gemeente", "regio"] {
          writer.key(key)
          writer.object { answered(to: &$0) }
        }
      }
    }
    writer.key("if")
    writer.object { writer in
      required(["regio"], to: &writer)
      writer.key("properties")
      writer.object { writer in
        writer.key("regio")
        writer.object { writer in
          writer.member("type", "object")
          writer.member("minProperties", 1)
        }
        writer.key("gemeente")
        writer.object { writer in
          writer.key("not")
          writer.object { answered(to: &$0) }
        }
      }
    }
    shapes("then", form, { $0.regional }, to: &writer)
    shapes("else", form, { $0.municipal }, to: &writer)
  }

  private static func shapes(
    _ keyword: String,
    _ form: Form,
    _ member: ((municipal: Form.Member, regional: Form.Member)) -> Form.Member,
    to writer: inout JSONWriter
  ) {
    writer.key(keyword)
    writer.object { writer in
      writer.key("properties")
      writer.object { writer in
        for key in form.root.keys {
          guard let pair = form.pairOfObjects(under: key) else { continue }
          writer.key(key)
          writer.object { property(member(pair), of: form, to: &$0) }
        }
      }
    }
  }

  /// An object with an answer in it.
  private static func answered(to writer: inout JSONWriter) {
    writer.member("type", "object")
    writer.key("not")
    writer.object { writer in
      writer.key("additionalProperties")
      writer.object { writer in
        types(["string", "null"], to: &writer)
        writer.member("pattern", #"^\s*$"#)
      }
    }
  }

  static func required(_ keys: [String], to writer: inout JSONWriter) {
    writer.key("required")
    writer.array { writer in
      for key in keys { writer.string(key) }
    }
  }
}

extension Form {
  /// What stands under a key in a dossier of a municipality and in one of a region, when those differ.
  fileprivate func pairOfObjects(under key: String) -> (municipal: Member, regional: Member)? {
    guard let municipal = root.member(of: key), case .list(let one) = municipal,
      let regional = regionalRoot.member(of: key), case .list(let other) = regional, one != other
    else { return nil }
    return (municipal, regional)
  }
}

extension Form.Group {
  fileprivate func member(of key: String) -> Form.Member? {
    keys.firstIndex(of: key).map { members[$0] }
  }
}
