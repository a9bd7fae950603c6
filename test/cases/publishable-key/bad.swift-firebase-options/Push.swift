import FirebaseCore

func start() {
    let options = FirebaseOptions(googleAppID: "1:448618578101:ios:ac3460e2f6e2dd97", gcmSenderID: "448618578101")
    options.apiKey = "AIzaSyMmdDWIN86tKvycm7L8gqLCHBKer0aF7bo"
    FirebaseApp.configure(options: options)
}
