/// A question as it is put to somebody: a field at a place in one dossier.
public struct Question: Sendable, Equatable {
  /// The name: its path in the dossier, list entries by position, such as `implementatieplan.1.doel`.
  public let name: String
  /// A name that does not change when a list is put in another order: entries by id.
  public let stableName: String
  /// The short number, such as `3.2` or `p1.2`; nil where there is none.
  public let number: String?
  /// What the question is about, such as `Ankerpunt 3 van 12`; empty where it stands by itself.
  public let heading: String
  /// The title of what it is about, such as `Informatie en advies`.
  public let topic: String
  /// Which question it is within its heading, from 1.
  public let position: Int
  /// How many questions the heading has, our own not counted.
  public let count: Int
  /// The field of the catalogue.
  public let field: Field
  /// Where its answer stands.
  public let place: AnswerPlace
  /// The part it belongs to.
  public let part: Part

  /// Whether the form counts as incomplete without it: our own fields are optional.
  public var isRequired: Bool { !part.isOptional && !field.isAdded && field.moment == .voorbereiden }

  /// The label, with the number of the priority where the form has one.
  public var label: String {
    guard part == .plan, field.name == "ankerpunt", let step = place.steps.first else { return field.label }
    return Question.label(field.label, priority: step.entry + 1)
  }

  /// The form prints `ANKERPUNT prioriteit 1` where the catalogue has `N`.
  static func label(_ label: String, priority: Int) -> String {
    label.hasSuffix(" N") ? label.dropLast() + "\(priority)" : label
  }

  /// Two questions are the same when they ask for the same answer.
  public static func == (lhs: Question, rhs: Question) -> Bool {
    lhs.name == rhs.name
  }
}
