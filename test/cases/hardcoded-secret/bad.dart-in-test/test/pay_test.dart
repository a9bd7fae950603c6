final key = 'sk_live_sgYRoLVlAt7fiXTEyhtxXjjY';
