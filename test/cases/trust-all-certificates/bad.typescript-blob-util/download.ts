import RNFetchBlob from 'rn-fetch-blob';

export const load = (url: string) => RNFetchBlob.config({ trusty: true }).fetch('GET', url);
