import Foundation
import PackagePlugin

/// Turns every catalogue in `Resources/` into Swift source, so that the built program is one file that
/// can be copied anywhere (see docs/decisions/0002-resources-embedded-by-plugin.md).
@main
struct EmbedResources: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let resources = context.package.directoryURL.appending(path: "Resources")
    let catalogues = try FileManager.default.contentsOfDirectory(
      at: resources,
      includingPropertiesForKeys: nil
    )
    .filter { ["json", "css"].contains($0.pathExtension) }
    .sorted { $0.path() < $1.path() }
    let source = context.pluginWorkDirectoryURL.appending(path: "EmbeddedResources.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(catalogues.count) catalogues",
        executable: try context.tool(named: "embed-resources").url,
        arguments: [source.path()] + catalogues.map { $0.path() },
        inputFiles: catalogues,
        outputFiles: [source]
      )
    ]
  }
}
