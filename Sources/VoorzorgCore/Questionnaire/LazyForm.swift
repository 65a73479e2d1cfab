import Synchronization

/// A form that is put together when somebody first asks for it.
///
/// The optional parts of a dossier need four catalogues; who answers one question of the scan should not wait for them.
final class LazyForm: Sendable {
  private let make: @Sendable () throws(CatalogueFault) -> Form
  private let made = Mutex<Form?>(nil)

  init(_ make: @escaping @Sendable () throws(CatalogueFault) -> Form) {
    self.make = make
  }

  /// The form; without questions when a built-in catalogue is malformed, which the tests rule out with ``check()``.
  var form: Form {
    made.withLock { made in
      if let made { return made }
      let form = (try? make()) ?? FormBuilder(part: .kop).form
      made = form
      return form
    }
  }

  /// Whether the form can be made.
  ///
  /// - Throws: ``CatalogueFault`` when a catalogue that it needs is malformed.
  func check() throws(CatalogueFault) {
    _ = try make()
  }
}
