import Foundation

enum Alerts {
    static let bot = ["xoxb-90916554", "9155-21722079", "4551-46qQxyIL", "VbsBelGgobOMuolC"].joined()
}
