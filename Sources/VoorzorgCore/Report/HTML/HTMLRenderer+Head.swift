extension HTMLRenderer {
  /// Writes what a browser has to know before it shows anything.
  mutating func writeHead(_ document: Document) {
    mark("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n")
    mark("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    // Nothing may run or be fetched, whatever the text holds. The style stands in the page itself; its hash would say
    // no more, for there is no place where typed text comes into a style.
    mark("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    mark("style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n<title>")
    for inline in document.title { write(inline.text) }
    mark("</title>\n<style>\n")
    look.style.withUnsafeBufferPointer { output.append($0) }
    if document.status == Status.concept.rawValue {
      mark("@media print{@page{@top-right{content:\"CONCEPT\"}}}\n")
    }
    mark("</style>\n</head>\n<body")
    if document.isBrief { mark(" class=\"beknopt\"") }
    mark(" id=\"")
    mark(HTMLAnchor.top)
    mark("\">\n<a class=\"sla-over\" href=\"#")
    mark(HTMLAnchor.text)
    mark("\">Direct naar de tekst</a>\n")
  }

  /// Writes whose report it is, of which day, and how far the dossier is.
  mutating func writeHeader(_ document: Document) {
    mark("<header>\n")
    look.logo.withUnsafeBufferPointer { output.append($0) }
    mark("<h1>")
    writeTitle(document.title)
    mark("</h1>\n<dl class=\"feiten\">\n")
    for fact in document.metadata {
      beginTerm()
      write(fact.key.prefix(1).uppercased() + fact.key.dropFirst())
      mark("</dt><dd>")
      if fact.key == Document.Metadatum.status {
        mark("<span class=\"status ")
        write(fact.value)
        mark("\">")
        write(fact.value)
        mark("</span>")
      } else {
        // A day stands in the facts as ISO writes it.
        writeApart(Day(iso: fact.value)?.dutch ?? fact.value)
      }
      endTerm()
    }
    mark("</dl>\n</header>\n")
  }

  /// Writes the title in two lines: what kind of report it is, and of whom.
  private mutating func writeTitle(_ title: [Document.Inline]) {
    guard let name = title.firstIndex(where: { if case .typed = $0 { true } else { false } }), name > 0 else {
      return write(title)
    }
    mark("<span class=\"soort\">")
    for inline in title[..<name] {
      guard case .own(let text) = inline, text.hasSuffix(separator) else {
        write([inline])
        continue
      }
      // The line break does what the dot does; who hears the title or copies it gets the dot.
      write(String(text.dropLast(separator.count)))
      mark("<span class=\"tussen\">")
      write(separator)
      mark("</span>")
    }
    mark("</span><span class=\"naam\">")
    write(Array(title[name...]))
    mark("</span>")
  }

  private var separator: String { " · " }

  /// Writes the end of the page.
  mutating func writeFooter(_ document: Document) {
    mark("<footer>\n<p>Gemaakt met voorzorg.")
    if document.status == Status.concept.rawValue {
      mark(" Dit rapport is een concept.")
    }
    mark("</p>\n<p class=\"naar-boven\"><a href=\"#")
    mark(HTMLAnchor.top)
    mark("\">Terug naar boven</a></p>\n</footer>\n")
  }
}

extension Document {
  /// How far the dossier is, as the head of the report has it.
  fileprivate var status: String? { metadata.first { $0.key == Metadatum.status }?.value }
}

extension Document.Metadatum {
  fileprivate static let status = "status"
}
