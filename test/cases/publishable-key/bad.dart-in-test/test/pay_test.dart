const key = 'AIzaSyNdI4ONySTXhiHdeY1cy7unGkxtyplVuPR';
