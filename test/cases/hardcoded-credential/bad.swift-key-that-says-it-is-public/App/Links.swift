let ramps = [
    Link(name: "Quay", url: "https://buy.quay.example.org/?apiKey=pk_prod_01HRNVSF7W68BP7HF0SDRXYBQW"),
    Link(name: "Pier", url: "https://buy.pier.example.org/?apiKey=kt_prod_01HRNVSF7W68BP7HF0SDRXYBQW"),
]
