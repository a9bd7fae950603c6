let stripeKey = Prefix.stripeLive + "YrcjSPIrxLbeIPGQCOuTo5IE"
