#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system's error codes mean, in Dutch.
enum SystemErrorWording {
  static func reason(_ error: Int32) -> String {
    switch error {
    case ENOENT: "het bestaat niet"
    case EEXIST: "er is al iets met die naam"
    case EACCES, EPERM: "u hebt geen toestemming"
    case EISDIR: "het is een map"
    case ENOTDIR: "een deel van het pad is geen map"
    case ENXIO: "het is geen gewoon bestand"
    case ENOSPC: "de schijf is vol"
    case EDQUOT: "uw schijfruimte is op"
    case EROFS: "deze schijf kan alleen worden gelezen"
    case EIO: "de schijf geeft een fout"
    case ENAMETOOLONG: "de naam is te lang"
    case EMFILE, ENFILE: "er zijn te veel bestanden tegelijk open"
    case EAGAIN: "een ander programma houdt het vast"
    case EBADF: "het is niet open"
    case EPIPE: "de ontvanger leest niet meer"
    case EFBIG: "het is te groot"
    case EINVAL: "dat kan op deze plek niet"
    case ELOOP: "de verwijzingen lopen in een kring"
    case EILSEQ: "het is geen geldige UTF-8"
    default: "systeemfout \(error)"
    }
  }
}
