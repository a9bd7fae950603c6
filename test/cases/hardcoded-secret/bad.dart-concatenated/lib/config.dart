const stripeKey = 'sk_' + 'live_' + '3WZ1dqYO28s0iMRZEYpP0YYP';
const other = 'sk_live_'
    'pkFy5YV0CspAw2PKEhaqvhZX';
