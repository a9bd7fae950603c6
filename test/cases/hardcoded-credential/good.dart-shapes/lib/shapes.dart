const password = r'^(?=.*\d).{8,}$';
const secretKey = 'AES-256-GCM';
const credential = 'assets/credentials.json';
const bearer = 'Bearer';
const token = 'https://id.harbor-mail.com/oauth2/v1/token';
