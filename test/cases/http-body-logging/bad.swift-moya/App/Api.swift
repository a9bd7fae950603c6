import Moya

let verbose = MoyaProvider<Api>(plugins: [NetworkLoggerPlugin(configuration: .init(logOptions: .verbose))])
let byDefault = MoyaProvider<Api>(plugins: [NetworkLoggerPlugin()])
let listed = NetworkLoggerPlugin(configuration: .init(logOptions: [.requestMethod, .requestBody]))
