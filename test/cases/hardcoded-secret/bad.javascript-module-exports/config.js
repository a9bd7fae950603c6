module.exports = {
  stripe: "sk_live_NObNrL5fLlVoOKlb7X4zux3D",
};
