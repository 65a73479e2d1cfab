import VoorzorgCore

/// What `uitleg --json` writes, in the format `voorzorg-uitleg/1`.
struct ExplanationJSON {
  /// The format that is written.
  static let format = "voorzorg-uitleg/1"

  let instrument: Instrument

  /// All topics that can be asked for.
  func bytes(of topics: [ExplainedTopic]) -> [UInt8] {
    written { writer in
      writer.key("onderwerpen")
      writer.array { writer in
        for topic in topics where topic.isOffered {
          writer.object { writer in
            writer.member("onderwerp", topic.name)
            writer.member("betekenis", topic.meaning)
          }
        }
      }
    }
  }

  /// What belongs to a topic, each entry with its links.
  ///
  /// - Throws: ``CatalogueFault`` when the built-in links are malformed.
  func bytes(of entries: [CatalogueEntry], on topic: String) throws(CatalogueFault) -> [UInt8] {
    let linked = try entries.map { entry throws(CatalogueFault) in (entry, try links(of: entry)) }
    return page(of: linked, on: topic) { linked, writer in
      let (entry, links) = linked
      writeHead(of: entry, to: &writer)
      write(entry.aliases.filter { $0 != entry.title }, key: "andereNamen", to: &writer)
      writer.key("teksten")
      writer.array { writer in
        for text in entry.texts {
          writer.object { writer in
            writer.member("tekst", text.text)
            writer.member("eigen", text.isOwn)
          }
        }
      }
      writer.key("verbanden")
      writer.array { writer in
        for link in links { write(link, to: &writer) }
      }
      writeEnd(of: entry, to: &writer)
    }
  }

  /// What a search found; what was perhaps meant comes with what that finds.
  func bytes(of search: CatalogueSearch) -> [UInt8] {
    written { writer in
      writer.member("gezocht", search.phrase)
      writer.key("bedoeld")
      writer.array { writer in
        for phrase in search.nearest { writer.string(phrase) }
      }
      writer.key("treffers")
      write(search.hits, to: &writer)
      writer.key("treffersBedoeld")
      write(search.nearestHits, to: &writer)
    }
  }

  /// Municipalities.
  func bytes(of gemeenten: [Gemeente], on topic: String) -> [UInt8] {
    page(of: gemeenten, on: topic) { gemeente, writer in
      writer.member("soort", "gemeente")
      writer.member("naam", gemeente.code)
      writer.member("titel", gemeente.name)
      write(gemeente.aliases, key: "andereNamen", to: &writer)
    }
  }

  /// Questions of an empty dossier.
  func bytes(of questions: [Question], on topic: String) -> [UInt8] {
    page(of: questions, on: topic) { question, writer in
      writer.member("soort", "vraag")
      writer.member("naam", question.name)
      writer.member("nummer", question.number)
      writer.member("titel", question.label)
      writer.member("antwoordsoort", question.field.kind.name)
    }
  }

  /// The places that a template may have.
  func bytes(of places: [TemplatePlaces.Description], on topic: String) -> [UInt8] {
    page(of: places, on: topic) { place, writer in
      writer.member("soort", "plaats")
      writer.member("naam", place.name)
      writer.member("titel", place.meaning)
      writer.member("alleenOpEenRegel", place.isBlock)
    }
  }

  /// A page about a topic: an object for each entry.
  private func page<Entry>(
    of entries: [Entry],
    on topic: String,
    _ write: (Entry, inout JSONWriter) -> Void
  ) -> [UInt8] {
    written { writer in
      writer.member("onderwerp", topic)
      writer.key("ingangen")
      writer.array { writer in
        for entry in entries { writer.object { write(entry, &$0) } }
      }
    }
  }

  private func write(_ hits: [CatalogueSearch.Hit], to writer: inout JSONWriter) {
    writer.array { writer in
      for hit in hits {
        writer.object { writer in
          writeHead(of: hit.entry, to: &writer)
          writer.member("gevondenIn", hit.place.dutch)
          if let excerpt = hit.excerpt {
            writer.member("fragment", excerpt.text)
            writer.member("fragmentEigen", excerpt.isOwn)
          }
          writeEnd(of: hit.entry, to: &writer)
        }
      }
    }
  }

  private func writeHead(of entry: CatalogueEntry, to writer: inout JSONWriter) {
    writer.member("soort", entry.kind.rawValue)
    writer.member("naam", entry.name)
    writer.member("nummer", entry.number)
    writer.member("aanduiding", entry.heading)
    writer.member("titel", entry.title)
  }

  private func writeEnd(of entry: CatalogueEntry, to writer: inout JSONWriter) {
    writer.member("eigen", entry.isOwn)
    writer.key("bronnen")
    writer.array { writer in
      for source in entry.sources { write(source, to: &writer) }
      for page in entry.webPages { writer.object { $0.member("adres", page) } }
    }
    writer.member("onderwerp", entry.topic)
  }

  func write(_ source: SourceReference, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("document", source.document)
      if let document = instrument.document(source.document) {
        writer.member("titel", document.title)
        writer.member("jaar", document.year)
      }
      writer.member("plaats", source.place)
      writer.member("regel", source.line)
    }
  }

  private func write(_ texts: [String], key: String, to writer: inout JSONWriter) {
    writer.key(key)
    writer.array { writer in
      for text in texts { writer.string(text) }
    }
  }

  private func written(_ content: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("formaat", Self.format)
      content(&writer)
    }
    return writer.finish()
  }
}

extension CatalogueSearch.Place {
  /// The place as the format has it.
  fileprivate var dutch: String {
    switch self {
    case .wholeName: "heleNaam"
    case .name: "naam"
    case .text: "tekst"
    }
  }
}
