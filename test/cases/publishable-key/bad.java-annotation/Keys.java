package com.acme.shop;

@Stripe(publishable = "pk_live_8RQuSaHWscYW0vP7acUUo9H2")
class Keys {}
