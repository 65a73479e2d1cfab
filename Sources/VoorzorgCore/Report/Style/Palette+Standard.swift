extension Palette {
  /// The colours of a report without a house style.
  public static let standard = Palette(
    light: Shades { Colour($0.standard.light) },
    dark: Shades { Colour($0.standard.dark) }
  )
}

extension Palette.Role {
  fileprivate var standard: (light: UInt32, dark: UInt32) {
    switch self {
    case .text: (0x1C2428, 0xE6EBEE)
    case .muted: (0x52606A, 0xA8B5BE)
    case .background: (0xFFFFFF, 0x12181C)
    case .surface: (0xF3F6F7, 0x1B2429)
    case .line: (0xD2DADF, 0x37454E)
    case .accent: (0x0B4F5F, 0x86CBDC)
    case .onAccent: (0xFFFFFF, 0x08222A)
    case .link: (0x0A5C8C, 0x8CC8F0)
    case .focus: (0xB3470B, 0xFFB45E)
    case .groen: (0xB4DFB8, 0x1F4A2C)
    case .onGroen: (0x123F1E, 0xC4ECCB)
    case .geel: (0xFFE27A, 0x54430A)
    case .onGeel: (0x4A3900, 0xFFE9A3)
    case .oranje: (0xFFC491, 0x5E2F0C)
    case .onOranje: (0x5A2600, 0xFFD3B0)
    case .grijs: (0xDCE1E5, 0x3B464E)
    case .onGrijs: (0x38424A, 0xDEE4E8)
    }
  }
}
