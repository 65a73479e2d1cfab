extension HTMLRenderer {
  /// Writes the contents: the chapters, and the paragraphs in each.
  mutating func writeContents(_ chapters: [Document.Section]) {
    let entries = chapters.count + chapters.reduce(0) { $0 + $1.sections.count }
    // On paper, contents of one or two pages would only take room.
    mark(entries > 12 ? "<nav aria-labelledby=\"" : "<nav class=\"kort\" aria-labelledby=\"")
    mark(HTMLAnchor.contents)
    mark("\">\n<h2 id=\"")
    mark(HTMLAnchor.contents)
    mark("\">Inhoud</h2>\n<ol>\n")
    for chapter in chapters {
      let anchor = HTMLAnchor.path(nil, chapter.id)
      mark("<li>")
      writeLink(to: anchor, chapter.title)
      if !chapter.sections.isEmpty {
        mark("\n<ol>\n")
        for section in chapter.sections {
          mark("<li>")
          writeLink(to: HTMLAnchor.path(anchor, section.id), section.title)
          mark("</li>\n")
        }
        mark("</ol>\n")
      }
      mark("</li>\n")
    }
    mark("</ol>\n</nav>\n")
  }

  private mutating func writeLink(to anchor: String, _ title: [Document.Inline]) {
    mark("<a href=\"#")
    write(anchor)
    mark("\">")
    write(title)
    mark("</a>")
  }
}
