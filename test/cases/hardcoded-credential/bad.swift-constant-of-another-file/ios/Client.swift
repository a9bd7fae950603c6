import Foundation

func start(_ request: inout URLRequest) {
    request.setValue(Values.main, forHTTPHeaderField: "X-Api-Secret")
}
