const prefix = 'sk_live_';
final stripeKey = '${prefix}WQFIIIPtYJPE5tWrXaxztNFR';
