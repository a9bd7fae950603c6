void pay(int amount, {String key = 'sk_live_5QMhUxY44TRWhbQw8KdzKYC5'}) {}
