#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

extension ChildProcess {
  /// Gives the environment of the child to `body`: ours, byte by byte, with its own variables behind it or in their place.
  func withEnvironment(_ body: ([UnsafeMutablePointer<CChar>?]) -> CInt) -> CInt {
    let beginnings = environment.keys.map { "\($0)=" }
    var words: [UnsafeMutablePointer<CChar>?] = []
    var entry = environ
    while let word = entry.pointee {
      if !beginnings.contains(where: { strncmp(word, $0, $0.utf8.count) == 0 }) { words.append(word) }
      entry += 1
    }
    // In a fixed order: what a dictionary gives first differs between runs.
    let own = environment.sorted { $0.key < $1.key }.map { strdup("\($0)=\($1)") }
    defer { own.forEach { free($0) } }
    return body(words + own + [nil])
  }
}
