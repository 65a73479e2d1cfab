/// The hash function SHA-256 (FIPS 180-4), which binds a decision to what was decided.
package enum SHA256 {
  /// The 32 bytes of the hash of some bytes.
  package static func hash(_ bytes: [UInt8]) -> [UInt8] {
    let state = state(after: bytes)
    return [state.a, state.b, state.c, state.d, state.e, state.f, state.g, state.h].flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// The hash of some bytes in 64 hexadecimal digits, as `sha256sum` writes it.
  package static func hex(_ bytes: [UInt8]) -> String {
    hex(of: hash(bytes))
  }

  /// The first 128 bits of the hash of some bytes.
  static func half(_ bytes: [UInt8]) -> (high: UInt64, low: UInt64) {
    let state = state(after: bytes)
    return (UInt64(state.a) << 32 | UInt64(state.b), UInt64(state.c) << 32 | UInt64(state.d))
  }

  /// Bytes in hexadecimal digits.
  static func hex(of bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The state when all blocks have been worked in.
  ///
  /// A report hashes some hundred short answers for each decided dossier, so nothing is put on the heap here.
  private static func state(after bytes: [UInt8]) -> State {
    bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { last in
          constants.withUnsafeBufferPointer { constants in
            var state = initial
            let whole = bytes.count & ~63
            for start in stride(from: 0, to: whole, by: 64) {
              compress(bytes, at: start, into: &state, schedule, constants)
            }
            let count = fill(last, with: bytes, from: whole)
            for start in stride(from: 0, to: count, by: 64) {
              compress(UnsafeBufferPointer(last), at: start, into: &state, schedule, constants)
            }
            return state
          }
        }
      }
    }
  }

  /// Puts down what comes after the whole blocks: the rest, a one bit, zeros, and the length in bits (FIPS 180-4,
  /// 5.1.1). Returns how many bytes that are, one block or two.
  private static func fill(
    _ last: UnsafeMutableBufferPointer<UInt8>,
    with bytes: UnsafeBufferPointer<UInt8>,
    from whole: Int
  ) -> Int {
    last.initialize(repeating: 0)
    let rest = bytes.count - whole
    for index in 0..<rest { last[index] = bytes[whole + index] }
    last[rest] = 0x80
    let count = rest < 56 ? 64 : 128
    let bits = UInt64(bytes.count) &* 8
    for index in 0..<8 { last[count - 1 - index] = UInt8(truncatingIfNeeded: bits >> (8 * UInt64(index))) }
    return count
  }

  /// The eight words that a block changes.
  private struct State {
    var a, b, c, d, e, f, g, h: UInt32
  }

  /// Works one block of 64 bytes into the state (FIPS 180-4, 6.2.2).
  private static func compress(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at start: Int,
    into state: inout State,
    _ schedule: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      let byte = start + 4 * index
      schedule[index] =
        UInt32(bytes[byte]) << 24 | UInt32(bytes[byte + 1]) << 16 | UInt32(bytes[byte + 2]) << 8
        | UInt32(bytes[byte + 3])
    }
    for index in 16..<64 {
      let (early, late) = (schedule[index - 15], schedule[index - 2])
      let small = right(early, 7) ^ right(early, 18) ^ early &>> 3
      let large = right(late, 17) ^ right(late, 19) ^ late &>> 10
      schedule[index] = schedule[index - 16] &+ small &+ schedule[index - 7] &+ large
    }
    var now = state
    for index in 0..<64 {
      let mixed = right(now.e, 6) ^ right(now.e, 11) ^ right(now.e, 25)
      let choice = now.e & now.f ^ ~now.e & now.g
      let first = now.h &+ mixed &+ choice &+ constants[index] &+ schedule[index]
      let turned = right(now.a, 2) ^ right(now.a, 13) ^ right(now.a, 22)
      let majority = now.a & now.b ^ now.a & now.c ^ now.b & now.c
      now = State(
        a: first &+ turned &+ majority,
        b: now.a,
        c: now.b,
        d: now.c,
        e: now.d &+ first,
        f: now.e,
        g: now.f,
        h: now.g
      )
    }
    state = State(
      a: state.a &+ now.a,
      b: state.b &+ now.b,
      c: state.c &+ now.c,
      d: state.d &+ now.d,
      e: state.e &+ now.e,
      f: state.f &+ now.f,
      g: state.g &+ now.g,
      h: state.h &+ now.h
    )
  }

  @inline(__always)
  private static func right(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first 32 bits of the fractional parts of the square roots of the first eight primes (FIPS 180-4, 5.3.3).
  private static let initial = State(
    a: 0x6a09_e667,
    b: 0xbb67_ae85,
    c: 0x3c6e_f372,
    d: 0xa54f_f53a,
    e: 0x510e_527f,
    f: 0x9b05_688c,
    g: 0x1f83_d9ab,
    h: 0x5be0_cd19
  )

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
