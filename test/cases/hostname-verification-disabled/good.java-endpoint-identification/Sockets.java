package com.example.harbor;

import javax.net.ssl.SSLParameters;

class Sockets {
    void open(SSLParameters parameters) {
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
    }
}
