const table = [16, 183, 158, 133, 242, 80, 7, 3, 67, 73, 164, 252, 142, 104, 14, 54, 249, 92, 203, 31, 213, 192, 134, 99, 0, 224, 122, 80, 43, 118, 215, 166, 43, 128, 91, 179, 213, 200, 68, 74, 61, 198, 195, 183, 40, 141, 223, 38, 55, 162, 6, 47, 59, 86, 114, 229, 204, 171, 88, 23, 23, 42, 45, 131];
const letters = ['h', 'a', 'r', 'b', 'o', 'u', 'r', ' ', 'm', 'a', 's', 't', 'e', 'r'];
const icon = 'data:image/png;base64,tteU7Bp2h1rZUJ+agX5UznS7JeUaPTFmZxFI7bOsKTehkURuH9AihhBbYOyXxoZT7ledPL1N95aql8rGPb6VUTioon8Ssj2DMQqmHTz4x/yWNO824zT7ETLIkwg2NFNZElDGUNsyZ4vUVmlSqQ43+w+vtEril9n9';
const scopes = ['read:token', 'write:token', 'read:secret'].join(' ');

export const mix = (bytes: number[]) => bytes.map((value, index) => value ^ table[index % table.length]);
export const title = letters.reverse().join('');
export { icon, scopes };
