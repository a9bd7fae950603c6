let one = "https://api.acme.com/"
let two = "https://eu.api.acme.com/"
