export const options = { ssl: { rejectUnauthorized: false } };
