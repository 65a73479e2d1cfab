/// Finds the candidate a mistyped name was most likely meant to be.
///
/// Upper and lower case and diacritics make no difference. A swap of two neighbours counts as one mistake. The
/// number of mistakes that is forgiven grows with the length: none up to two characters, then one for every
/// three, and never more than three. When nothing is that close, the only candidate that starts with `name` is
/// the answer.
///
/// - Parameters:
///   - name: The name as it was typed.
///   - candidates: The names that exist; of equally near ones the first wins.
/// - Returns: The nearest candidate as it is spelled in `candidates`, or `nil` when none resembles `name`.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.folded.unicodeScalars)
  guard !wanted.isEmpty else { return nil }

  var nearest: (name: String, distance: Int)?
  var completions: [String] = []
  for candidate in candidates {
    let offered = Array(candidate.folded.unicodeScalars)
    let limit = forgivenMistakes(inLength: max(wanted.count, offered.count))
    if abs(wanted.count - offered.count) <= limit {
      let distance = editDistance(from: wanted, to: offered)
      if distance <= limit, distance < nearest?.distance ?? .max { nearest = (candidate, distance) }
    }
    if wanted.count >= shortestPrefix, offered.starts(with: wanted) { completions.append(candidate) }
  }
  return nearest?.name ?? (completions.count == 1 ? completions.first : nil)
}

/// A shorter beginning says too little about the name that was meant.
private let shortestPrefix = 3

/// How many mistakes are forgiven in a name.
func forgivenMistakes(inLength length: Int) -> Int {
  min(length / 3, 3)
}
