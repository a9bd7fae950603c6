const tls = require('tls');

module.exports = tls.connect(443, 'api.harbor.example', { minVersion: 'TLSv1.2' });
module.exports.isOld = (socket) => socket.getProtocol() === 'TLSv1';
