import Foundation

func open(mqttPass: String, boardingPass: String, passCount: Int) {
    print("boarding \(boardingPass), \(passCount)")
    print("opening with \(mqttPass)")
}
