const maps = 'https://maps.example.com/v1';
const local = 'https://localhost:8443';
