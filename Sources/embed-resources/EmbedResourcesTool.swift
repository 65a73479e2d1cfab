import Foundation

/// `embed-resources OUTPUT INPUT...`: writes the inputs into one Swift source.
@main
struct EmbedResourcesTool {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else {
      fail("usage: embed-resources OUTPUT INPUT...")
    }
    do {
      let files = try arguments.dropFirst().map { path in
        EmbeddedSource.File(
          name: URL(filePath: path).lastPathComponent,
          text: try String(contentsOf: URL(filePath: path), encoding: .utf8)
        )
      }
      try EmbeddedSource.generate(files).write(to: URL(filePath: output), atomically: true, encoding: .utf8)
    } catch {
      fail("embed-resources: \(error)")
    }
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(1)
  }
}
