module.exports = {
  clientSecret: '6512bd43d9caa6e02c990b0a82652dca',
  keystorePassword: 'B3achcomber',
};
