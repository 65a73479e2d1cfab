#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `embed-resources OUTPUT INPUT...`: writes the inputs into one Swift source.
@main
struct EmbedResourcesTool {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else {
      print("usage: embed-resources OUTPUT INPUT...")
      return
    }
    let files = try arguments.dropFirst().map { path in
      EmbeddedSource.File(
        name: URL(filePath: path).lastPathComponent,
        text: try String(contentsOfFile: path, encoding: .utf8)
      )
    }
    let source = try EmbeddedSource.generate(files)
    try Data(source.utf8).write(to: URL(filePath: output), options: .atomic)
  }
}
