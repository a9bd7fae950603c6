import Foundation

final class Keys {
    private lazy var clientSecret: String = { "q7Vt2LmXc9RbKd4HsZ8wYp3NfGj6TaEu" }()
    private lazy var title: String = { "q7Vt2LmXc9RbKd4HsZ8wYp3NfGj6TaEu" }()
}
