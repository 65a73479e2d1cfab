/// Counts the insertions, deletions, substitutions and swaps of neighbours that turn one text into the other.
///
/// This is the restricted Damerau-Levenshtein distance (optimal string alignment): no part is edited twice.
/// Three rows of the table are enough, because a swap looks back two rows at most.
func editDistance(from source: [Unicode.Scalar], to target: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...target.count)

  for row in source.indices {
    var current = [row + 1]
    for column in target.indices {
      let substitution = previous[column] + (source[row] == target[column] ? 0 : 1)
      var cheapest = min(substitution, previous[column + 1] + 1, current[column] + 1)
      let isSwap =
        row > 0 && column > 0 && source[row] == target[column - 1] && source[row - 1] == target[column]
      if isSwap { cheapest = min(cheapest, beforePrevious[column - 1] + 1) }
      current.append(cheapest)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[target.count]
}
