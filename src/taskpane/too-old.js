/* global document */
// Runs in Internet Explorer alone, which Office for Windows falls back on where there is no WebView2: all other scripts of this page are above it.
(function () {
  var words = document.createElement('p');
  words.textContent =
    '這台電腦缺少 Microsoft Edge WebView2，增益集無法執行。請資訊人員安裝 WebView2 執行階段或更新 Office。' +
    ' (This computer lacks Microsoft Edge WebView2, which the add-in needs. Please ask your administrator to install it or to update Office.)';
  document.getElementById('pane').appendChild(words);
})();
