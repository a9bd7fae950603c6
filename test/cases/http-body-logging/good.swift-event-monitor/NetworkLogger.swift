import Alamofire
import Foundation

final class NetworkLogger: EventMonitor {
    func request<Value>(_ request: DataRequest, didParseResponse response: DataResponse<Value, AFError>) {
        guard let data = response.data else { return }
        print("Answer: \(data.count) bytes, \(response.response?.statusCode ?? 0)")
        let isValid = Schema.check(data)
        print("valid: \(isValid)")
        let size = ByteCountFormatter().string(fromByteCount: Int64(data.count))
        print("size: \(size)")
        #if DEBUG
        print(String(data: data, encoding: .utf8) ?? "")
        #endif
    }

    func show(chart: Chart) {
        print(chart.data)
    }
}
