let body: [String: String] = [
    "grant_type": "password",
    "username": "harbor",
    "password": "Oyster55",
    "client_secret": "L2vNq8XzT5wKm9RbC3pJ",
]
