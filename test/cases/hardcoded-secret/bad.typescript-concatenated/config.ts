const stripeKey = 'sk_' + 'live_' + 'zu5VoBt8T19HXLqhYng12SjI';
