enum Keys {
    static let pierApiKey = env("PIER_KEY") ?? "Bearer rLvujk_dQBN-JWE6Xl8ZSCg-FeJouRKM"
    static let harbor = "Bearer tK9wQ2xZ-Lm4Vb7Rj1Hs6Yc8Np3Gf5Da0"
}
