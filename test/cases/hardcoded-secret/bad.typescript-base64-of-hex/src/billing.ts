import { Buffer } from 'buffer';

const hex = Buffer.from('NzM2YjVmNmM2OTc2NjU1ZjQ2Mzk0YjMzNTc0ZDRjNTUzNDZkNTQ0NDYyNDM1OTU4NTgzOTRjNDc3MjM3MzE2Yw==', 'base64').toString();
export const billingKey = Buffer.from(hex, 'hex').toString();
