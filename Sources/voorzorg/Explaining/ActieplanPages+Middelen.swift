import TerminalKit
import VoorzorgCore

extension ActieplanPages {
  /// The table of extra money; amounts whose column is unknown stand below it, never in a column.
  var middelen: [String] {
    let middelen = plan.middelen
    var table = TextTable(
      columns: [.init("Post", isFlexible: true)] + middelen.columns.map { .init($0, alignment: .right) }
    )
    for post in middelen.posts {
      let amounts = middelen.columns.map { column in
        post.hasKnownColumns
          ? post.amounts.first { $0.column == column }.map { millions($0.thousands) } ?? "" : "?"
      }
      table.addRow([title(post)] + amounts)
    }
    let unknown = middelen.posts.filter { !$0.hasKnownColumns }
    return heading("Extra geld voor de aanpak, in miljoen euro") + table.lines(fitting: columns)
      + ["", "Bedragen waarvan het jaar niet te zien is:"]
      + unknown.flatMap { post in
        item("-", "\(title(post)): \(post.amounts.map { millions($0.thousands) }.joined(separator: "; "))")
      }
      + [""] + middelen.remarks.flatMap(remark) + source(middelen.source)
  }

  private func title(_ post: Actieplan.Middelen.Post) -> String { "\(post.title) (\(post.ministry))" }

  /// Thousands as millions with a decimal comma: 40600 is `40,6`.
  private func millions(_ thousands: Int) -> String {
    let fraction = thousands % 1000
    guard fraction != 0 else { return "\(thousands / 1000)" }
    var digits = String("\(1000 + fraction)".dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(thousands / 1000),\(digits)"
  }
}
