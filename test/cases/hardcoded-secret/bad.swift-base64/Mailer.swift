import Foundation

struct Mailer {
    let sender = String(data: Data(base64Encoded: "U0cuRHZpaUZoTVhvY3RxZThQSGllY3VZdS5hbGRHWEtIb2ZPU3p5ZzlVdlFWOGVYdlVPNXpCQ0I5OWpQeDltMDJCYjNG")!, encoding: .utf8)
}
