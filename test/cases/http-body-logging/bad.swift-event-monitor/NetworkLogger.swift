import Alamofire
import Foundation

final class NetworkLogger: EventMonitor {
    func request<Value>(_ request: DataRequest, didParseResponse response: DataResponse<Value, AFError>) {
        guard let data = response.data else { return }
        print("Answer: \(String(data: data, encoding: .utf8) ?? "")")
        if let json = try? JSONSerialization.jsonObject(with: data, options: .mutableContainers) {
            print(json)
        }
        print(response.debugDescription)
    }
}
