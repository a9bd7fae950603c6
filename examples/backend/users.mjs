import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** People and their passwords, kept as salted hashes. A real service has a database here, or an identity provider. */
export class Users {
  #users = new Map();

  add(email, password) {
    const salt = randomBytes(16);
    this.#users.set(email.toLowerCase(), { salt, hash: scryptSync(password, salt, 32) });
  }

  /** Takes as long for somebody who is not known as for a wrong password. */
  knows(email, password) {
    const user = this.#users.get(String(email).toLowerCase()) ?? nobody;
    const hash = scryptSync(String(password), user.salt, 32);
    return timingSafeEqual(hash, user.hash) && user !== nobody;
  }
}

const nobody = { salt: randomBytes(16), hash: randomBytes(32) };
