import SwiftUI

struct ShopWidget: Widget {
    var body: some View {
        VStack {
            Link("Shop", destination: URL(string: "http://www.acme-shop.com")!)
        }
        .widgetURL(URL(string: "http://www.acme-shop.com/now"))
    }

    func load() {
        UIApplication.shared.open(URL(string: "http://www.acme-shop.com/help")!)
        URLSession.shared.dataTask(with: URL(string: "http://api.acme-shop.com/items")!).resume()
        open(host) { URLSession.shared.dataTask(with: URL(string: "http://api.acme-shop.com/more")!).resume() }
    }
}
