import SwiftUI

func start(sessions: [Session], session: Session?) {
    print(sessions.map(\.authToken))
    let that = session.map(\.authToken) ?? ""
    print(that)
}

struct Start: View {
    @ObservedObject var model: Model

    var body: some View {
        Text("start").onChange(of: model.authToken) { value in
            print(value)
        }
    }
}
