let items = [URLQueryItem(name: "scope", value: "openid profile"), URLQueryItem(name: "action", value: "*")]
