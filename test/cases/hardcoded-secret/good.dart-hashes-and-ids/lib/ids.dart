const request = '247d91af-5bff-4f0b-a4af-2b193742bf85';
const integrity = 'sha512-Xr6bWfaYwdSomL735HefgDTv0dsFG7W7Q0/FkDZvSbk=';
const etag = 'be4529ffef8a31c2ce61b9c86ccab705';
const path = '/api/auth/tokens';
const labels = {'password': 'Password', 'token': 'Your token', 'forgot': 'Forgot password?'};
