import Foundation

let url = URL(string: "https://api.acme.com/send?token=ghp_fCjH0xyI0iXfujsZd2nYsmcyVfFM0DqrF9am")!
