import AFNetworking

func prepare(_ manager: AFHTTPSessionManager) {
    manager.securityPolicy.validatesDomainName = true
}
