import UIKit

final class Plans {
    func manage(_ isShop: Bool) {
        var url: URL?
        if isShop {
            url = URL(string: "http://help.harbor.app/cancel")
        } else {
            url = URL(string: "https://harbor.app")
        }
        if let address = url {
            UIApplication.shared.open(address, options: [:], completionHandler: nil)
        }
    }

    func load() {
        let url = URL(string: "http://plans.harbor.app/all")
        URLSession.shared.dataTask(with: url!).resume()
    }
}
