val clinic = Place(name = "North", district = "Krishna", country = "IN", pinCode = "520010")
