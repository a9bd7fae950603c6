(self['webpackChunkapp'] = self['webpackChunkapp'] || []).push([[1], {
  7: (module, exports, __webpack_require__) => {
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
    const total = __webpack_require__(3).first + __webpack_require__(4).second;
  client.open({ apiSecret: '8fKq2ZrW7tXv9LmN4pBs' });
  },
}]);
