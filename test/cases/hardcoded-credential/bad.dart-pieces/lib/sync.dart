final clientSecret = ['gtxmTlVaE', 'nrYn996Pjd3', '0RngnE0ZA3Qy'].join();
