const { API_KEY, CLIENT_SECRET } = require('./env');

module.exports = { apiKey: API_KEY, secret: CLIENT_SECRET, password: undefined, tokenPath: 'oauth/token' };
