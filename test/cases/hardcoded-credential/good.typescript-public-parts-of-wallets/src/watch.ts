import { Wallet } from './wallet';

export function watched(wallet: Wallet): void {
  wallet.setSecret('xpub6D4wde5jeZvVsvvnQLSB9fHagJzQuscDwRUMEoo6sjgVyqXCKG8uNtx1ST2K1UiATQGX41Wuinn4u34e3BAr1KBLVfYKu2dGHLuM2gFrGEN');
  wallet.setSecret('zpub6rdbQYMU3o8jiix9ivfqzJwZriLRGVd8d4atF1Rp1TyqxP5nkBqvqVGtSZx1isRcyEXwLSgeReCaVSBuwPPDHwBN5aQGg1ch9gmd9Vsxa1k');
  wallet.setSecret("wpkh([97311f91/84'/0'/0']xpub6D4wde5jeZvVsvvnQLSB9fHagJzQuscDwRUMEoo6sjgVyqXCKG8uNtx1ST2K1UiATQGX41Wuinn4u34e3BAr1KBLVfYKu2dGHLuM2gFrGEN/0/*)");
  wallet.setSecret('1FA3rkPzPXDULgGnm7xtpKU889faSAvdsE');
  wallet.setSecret('3QjpU7Mso4QuYxPLuUaKVLnAUGA3canooH');
  wallet.setSecret('bc1qe3z02zntg4estxx6yfellvqgknergwelhycphp');
}
