import AFNetworking

func prepare(manager: AFHTTPSessionManager) {
    manager.securityPolicy.allowInvalidCertificates = true
}
