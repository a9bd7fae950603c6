const wallet = {
  privateKey: '0x067d674a5d8d0debc0b02d4e5db5166b3fa08384dce50a574a0d0e370b4534f9',
};
module.exports = wallet;
