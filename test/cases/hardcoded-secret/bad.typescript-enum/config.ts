enum Keys {
  Stripe = 'sk_live_DAFZbjICgt3bXTDQcBjVXhyB',
}
