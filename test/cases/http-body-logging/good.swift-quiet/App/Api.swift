import Alamofire
import AlamofireNetworkActivityLogger
import Moya

let quiet = NetworkLoggerPlugin(configuration: .init(logOptions: [.requestMethod]))
#if DEBUG
let verbose = NetworkLoggerPlugin(configuration: .init(logOptions: .verbose))
#endif

func note(_ request: URLRequest, settings: Settings) {
    print("\(request.httpMethod ?? "") \(request.url?.path ?? "") \(request.allHTTPHeaderFields?.count ?? 0)")
    NetworkActivityLogger.shared.level = .info
    settings.level = .debug
    if request.httpBody != nil { print("has a body") }
    #if DEBUG
    print(request.allHTTPHeaderFields ?? [:])
    #endif
}
