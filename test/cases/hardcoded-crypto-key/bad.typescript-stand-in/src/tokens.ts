import jwt from 'jsonwebtoken';
import Config from 'react-native-config';

export function sign(claims: object): string {
  return jwt.sign(claims, Config.SIGNER || 'not-a-real-secret');
}

export function signAgain(claims: object): string {
  return jwt.sign(claims, 'harbor-signing-1');
}
