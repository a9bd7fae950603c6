// keyward-ignore publishable-key -- restricted to the app's package and certificate
const mapsKey = 'AIzaSy3CyEOLPZiwzmNTx3IQj1nRpAJf1mV4f6e';
