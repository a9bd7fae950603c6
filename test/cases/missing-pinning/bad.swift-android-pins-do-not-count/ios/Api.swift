let base = "https://api.acme.com/"
