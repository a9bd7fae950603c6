module.exports = { token: process.env.EXPO_PUBLIC_BUILD_SECRET };
