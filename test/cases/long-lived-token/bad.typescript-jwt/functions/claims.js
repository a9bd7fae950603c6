const jwt = require('jsonwebtoken');

exports.claims = (id) => jwt.sign({ sub: id, exp: Math.floor(Date.now() / 1000) + 60 * 60 * 24 * 365 }, key);
exports.session = (idToken, auth) => auth.createSessionCookie(idToken, { expiresIn: 60 * 60 * 24 * 400 * 1000 });
