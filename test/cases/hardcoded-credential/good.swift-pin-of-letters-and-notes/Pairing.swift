import Foundation

private let pairPinCode = "hrbr"

let notes = [
    "• Enter an address like `rist://192.168.5.18:2030?encryption=128&secret=pqr`",
]
