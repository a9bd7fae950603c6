import Alamofire

func load() {
    AF.request("http://api.acme.com/items").response { print($0) }
}
