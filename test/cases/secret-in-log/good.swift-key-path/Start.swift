import SwiftUI

func start(sessions: [Session], session: Session?, authToken: String) {
    print(sessions.map(\.name))
    let that = session.map(\.name) ?? ""
    print(that)
}

struct Start: View {
    @ObservedObject var model: Model

    var body: some View {
        Text("start").onChange(of: model.city) { value in
            print(value)
        }
    }
}
