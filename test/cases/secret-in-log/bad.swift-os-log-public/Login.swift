import os.log

func done(apiKey: String) {
    os_log("key %{public}@", apiKey)
    os_log("name %{private}@ key %{public}@", log: .default, type: .debug, name, apiKey)
}
