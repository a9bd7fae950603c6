package com.example.harbor;

import javax.net.ssl.SSLParameters;

class Sockets {
    void open(SSLParameters parameters) {
        parameters.setEndpointIdentificationAlgorithm(null);
        parameters.setEndpointIdentificationAlgorithm("");
    }

    void openAsAsked(SSLParameters parameters, boolean isChecked) {
        if (!isChecked) {
            parameters.setEndpointIdentificationAlgorithm(null);
        }
    }
}
