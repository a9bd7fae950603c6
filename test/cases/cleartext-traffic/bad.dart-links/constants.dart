const String slackUrl = 'http://slack.harbour.shop';
const String shareUrl = 'http://hrb.shop/get';
const String shareApiUrl = 'http://api.harbour.shop/share';
const String checkoutUrl = 'http://pay.harbour.shop/checkout';
