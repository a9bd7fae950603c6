export const link = 'https://login.harbor.example/authorize?response_type=code&client_id=server';
