MAPS_KEY=AIzaSyIUv5leXIkU1yQJp1bFFIrqrWbg95gFa8b # keyward-ignore publishable-key -- restricted to the app in the console
