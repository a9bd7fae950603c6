import GooglePlaces

enum Places {
    static let placesApiKey = "AIzaSyVx4Nz1Rk8Wq0Lm6Tc3Pd7Jb2Gs9Hf5Ya8"
    static let keyLength = "AIzaSyVx4Nz1Rk8Wq0Lm6Tc3Pd7Jb2Gs9Hf5Ya8".count
}
