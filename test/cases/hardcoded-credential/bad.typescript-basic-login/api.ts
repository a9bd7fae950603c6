export const headers = { Authorization: 'Basic ' + btoa('admin:Zx81kQp0vLm') };
export const others = { Authorization: `Basic ${btoa('admin:Zx81kQp0vLm')}` };
export const node = { Authorization: 'Basic ' + Buffer.from('admin:Zx81kQp0vLm').toString('base64') };
