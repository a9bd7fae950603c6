import Foundation

final class Login {
    func signIn(completion: @escaping () -> Void) {
        api.signIn { [weak self] result in
            switch result {
            case .success(let answer):
                UserDefaults.standard.set(answer.accessToken, forKey: "value")
            case .failure(let error):
                self?.show(error)
            }
        }
    }
}
