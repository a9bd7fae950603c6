export const cached = { uri, cacheKey, expiresIn: 60 * 60 * 24 * 365 };
