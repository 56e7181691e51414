// Libraries that add style elements on their own (the scroll lock of dialogues) look for the nonce here.
window.__webpack_nonce__ = document.querySelector('meta[name="csp-nonce"]').content;
