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

  /// The colour nearest to this one that will do: the same, or made so much darker or lighter as it takes.
  ///
  /// - Returns: nil when neither on the way to black nor on the way to white a colour will do.
  func nearest(where willDo: (Colour) -> Bool) -> Colour? {
    for step in 0...255 {
      for end in [Colour(0), Colour(0xFFFFFF)] {
        let colour = mixed(with: end, step: step)
        if willDo(colour) { return colour }
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
