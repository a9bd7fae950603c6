final key = ['sk_live_5d', '0Ba2daZQX2', 't4rC1HOTDhny'].join('');
