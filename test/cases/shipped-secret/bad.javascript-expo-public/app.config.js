module.exports = ({ config }) => ({
  ...config,
  extra: { ...config.extra, clientSecret: process.env.CLIENT_SECRET },
});
