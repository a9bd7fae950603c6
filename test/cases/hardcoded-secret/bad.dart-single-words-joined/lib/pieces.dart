const head = 'sk_live_l89ODivV4Q88';
const tail = 'bw9ykwS2v6km';
