const admin = require('firebase-admin');

admin.initializeApp();
