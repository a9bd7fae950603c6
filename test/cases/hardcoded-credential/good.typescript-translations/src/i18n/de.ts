export default { password: 'Passwort', secret: 'Geheimnis1', token: 'Zugangstoken', passwords: { password: 'Kennw0rt' } };
