import SwiftUI

struct CarouselView: View {
    let film: MediaUrl = .video(URL(string: "http://cdn.acme.com/film.mp4")!)
    let latest = URL(string: "http://cdn.acme.com/latest.mp4")!
}

let credits = [
    Credits(title: "Icons", license: .mit, url: URL(string: "http://icons.acme.net")),
    Feed(title: "News", url: URL(string: "http://news.acme.net/feed"))
]
