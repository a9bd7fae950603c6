export const answer = { access_token: token, token_type: 'Bearer', expires_in: 31536000 };
