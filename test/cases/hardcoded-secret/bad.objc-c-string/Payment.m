void charge(void) {
    send("sk_live_jpl6iqIWx0LdjVN3f41zt5nK");
}
