let all: [(String, String)] = [
    ("stripe", "sk_live_YHqA03G70OwLaWWJeDmFDD30"),
    ("github", "ghp_lmeQAbmEl4BSVrrvxJQxLF2D1IXxTwk7fz3K"),
]
