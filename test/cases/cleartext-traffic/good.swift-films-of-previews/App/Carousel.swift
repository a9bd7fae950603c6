import SwiftUI

fileprivate let test_video_url = URL(string: "http://cdn.acme.com/film.mp4")!

fileprivate struct CarouselPreviewView: View {
    let film: MediaUrl = .video(URL(string: "http://cdn.acme.com/other.mp4")!)
}
