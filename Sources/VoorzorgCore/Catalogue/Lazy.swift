import Synchronization

/// Something made from the built-in catalogues when somebody first asks for it.
///
/// The optional parts of a dossier need four catalogues; who answers one question of the scan should not wait for them.
final class Lazy<Value: Sendable>: Sendable {
  private let make: @Sendable () throws(CatalogueFault) -> Value
  private let made = Mutex<Value?>(nil)

  init(_ make: @escaping @Sendable () throws(CatalogueFault) -> Value) {
    self.make = make
  }

  /// What is made.
  ///
  /// A catalogue that is malformed is a fault of the program, not of what it reads: the tests rule it out with
  /// ``check()``, so nobody is made to handle it.
  var value: Value {
    made.withLock { made in
      if let made { return made }
      do {
        let value = try make()
        made = value
        return value
      } catch {
        preconditionFailure("a built-in catalogue is malformed: \(error)")
      }
    }
  }

  /// Whether somebody has asked for it.
  var isMade: Bool { made.withLock { $0 != nil } }

  /// Makes it once more, only to see that it can be made.
  ///
  /// - Throws: ``CatalogueFault`` when a catalogue that it needs is malformed.
  func check() throws(CatalogueFault) {
    _ = try make()
  }
}
