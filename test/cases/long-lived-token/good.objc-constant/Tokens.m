static const NSTimeInterval AccessTokenLifetime = 15 * 60;
static const NSTimeInterval TokenExpiryBuffer = 60 * 60 * 24 * 2;
