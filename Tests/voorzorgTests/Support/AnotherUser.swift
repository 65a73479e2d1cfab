import Foundation

/// Somebody to whom permissions apply, also where the tests are run by root.
struct AnotherUser {
  /// Whether there is somebody: root needs a program to become another user.
  static var isHere: Bool {
    geteuid() != 0 || ProcessInfo.processInfo.environment["VOORZORG_CI"] != nil
      || FileManager.default.isExecutableFile(atPath: changer)
  }

  private static let changer = "/usr/bin/setpriv"
  private let program: String
  private let arguments: [String]

  /// Gives a folder and what is in it to that user.
  init(in folder: TestFolder) throws {
    guard geteuid() == 0 else {
      (program, arguments) = (Program.path, [])
      return
    }
    // The tests may have been built where nobody else may look.
    let copy = folder.file("voorzorg")
    // By a process of its own: a file that a process still has open for writing cannot be run, and a process that
    // another test starts at this very moment would have it open too.
    let copying = try Process.run(URL(fileURLWithPath: "/bin/cp"), arguments: [Program.path, copy])
    copying.waitUntilExit()
    program = Self.changer
    arguments = ["--reuid=65534", "--regid=65534", "--clear-groups", copy]
    for name in [""] + folder.names { chown(folder.file(name), 65_534, 65_534) }
  }

  func session(_ arguments: [String], environment: [String: String] = [:]) throws -> TerminalSession {
    try TerminalSession(self.arguments + arguments, program: program, environment: environment)
  }
}
