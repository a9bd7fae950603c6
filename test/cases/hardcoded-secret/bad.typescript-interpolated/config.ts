const prefix = 'sk_live_';
const stripeKey = `${prefix}ccteeOfdDxH0e5Z0xvBXZOUu`;
