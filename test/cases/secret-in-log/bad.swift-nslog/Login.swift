import Foundation

func done(_ login: Login) {
    NSLog("refresh %@", login.refreshToken)
}
