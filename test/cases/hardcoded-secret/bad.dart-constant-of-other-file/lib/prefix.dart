const stripeLive = 'sk_live_';
