import { initializeApp } from 'firebase/app';

const firebaseConfig = {
  apiKey: 'AIzaSyZYMmLOPIwFQuYhrsiF8nfMaunlNy5yX0Y',
  authDomain: 'harbor-example.firebaseapp.com',
  projectId: 'harbor-example',
  messagingSenderId: '448618578101',
};

export const app = initializeApp(firebaseConfig);
export const mapsApiKey = 'AIzaSy3rNJdqL2kVF8thrxFeUZCRjAbNX7iFdh5';
