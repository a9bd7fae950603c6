export const TOKEN_TRANSFER = '0xa9059cbb';
export const TOKEN_APPROVE = '0x095ea7b3';
