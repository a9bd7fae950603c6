import Alamofire
import AlamofireNetworkActivityLogger

final class Monitor: EventMonitor {
    func requestDidResume(_ request: Request) {
        print("curl", request.cURLDescription())
        request.cURLDescription { description in
            print(description)
        }
    }

    func request(_ request: Request, didCreateURLRequest urlRequest: URLRequest) {
        print("headers \(urlRequest.allHTTPHeaderFields ?? [:])")
        if let body = urlRequest.httpBody {
            NSLog("%@", String(data: body, encoding: .utf8) ?? "")
        }
    }
}

func start() {
    NetworkActivityLogger.shared.level = .debug
    NetworkActivityLogger.shared.startLogging()
}
