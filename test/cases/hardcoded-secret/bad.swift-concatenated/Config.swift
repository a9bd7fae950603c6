let stripeKey = "sk_" + "live_CRCaZIXfhpDINrYBl3fbHhfa"
