import Foundation

private let pairPinCode = "4073"

let address = "rist://cast.acme-harbors.com:2030?encryption=128&secret=Kq7vWz2m"
