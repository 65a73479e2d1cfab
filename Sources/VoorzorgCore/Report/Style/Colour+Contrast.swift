#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Colour {
  /// How light the colour is, from 0 (black) to 1 (white): the relative luminance of WCAG 2.1.
  var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The contrast between two colours, from 1 (the same) to 21 (black and white): the contrast ratio of WCAG 2.1.
  public func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private static func linear(_ part: UInt8) -> Double {
    let share = Double(part) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }

  /// The colour nearest to this one that has enough contrast with another: the same, made darker on a light ground or
  /// lighter on a dark one, and the other way where that cannot reach.
  ///
  /// - Returns: nil when neither black nor white reaches it, which no ratio up to 4.58 can bring about.
  func nearest(with minimum: Double, on ground: Colour) -> Colour? {
    let (black, white) = (Colour(0), Colour(0xFFFFFF))
    let ends =
      ground.contrast(with: black) >= ground.contrast(with: white) ? [black, white] : [white, black]
    for end in ends {
      for step in 0...255 {
        let colour = mixed(with: end, step: step)
        if colour.contrast(with: ground) >= minimum { return colour }
      }
    }
    return nil
  }

  /// A colour on the way to another: all of this one at step 0, all of the other at step 255.
  private func mixed(with other: Colour, step: Int) -> Colour {
    func part(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8((Int(from) * (255 - step) + Int(to) * step) / 255)
    }
    return Colour(
      red: part(red, other.red),
      green: part(green, other.green),
      blue: part(blue, other.blue)
    )
  }
}
