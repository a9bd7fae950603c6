final keys = ['sk_live_AuFh0R1miCXW2D4hqvZHN9y0', 'ghp_ci72ZSxbgdUXlb7KofCkrPZYF4oLj24IrDBM'];
