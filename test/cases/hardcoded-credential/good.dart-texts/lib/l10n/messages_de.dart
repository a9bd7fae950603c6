const password = 'Passwort9';
const passwords = {'password': 'Hasło1', 'secret': 'Geheimnis'};
