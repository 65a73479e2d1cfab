/// Bytes that are written one behind the other.
///
/// A report is put together from thousands of short texts. Here each costs a comparison and a copy, where
/// `Array.append(contentsOf:)` costs several times as much.
struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  /// An empty buffer with room for this many bytes; it grows when that is not enough.
  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deallocate()
  }

  /// A copy of what was written.
  var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: base, count: count))
  }

  /// Adds one byte.
  @inline(__always) mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  /// Adds one byte a number of times.
  mutating func append(_ byte: UInt8, count times: Int) {
    reserve(times)
    (base + count).update(repeating: byte, count: times)
    count += times
  }

  /// Adds some bytes.
  @inline(__always) mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Adds a text that lies in the program.
  @inline(__always) mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Adds a text.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  @inline(__always) private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(to: max(count + more, 2 * capacity)) }
  }

  private mutating func grow(to capacity: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    self.capacity = capacity
  }
}
