// The kinds of trace that the library draws. A kind that is missing here stays a picture in reports.
const Plotly = require("plotly.js/lib/core");

Plotly.register([
  require("plotly.js/lib/bar"),
  require("plotly.js/lib/box"),
  require("plotly.js/lib/heatmap"),
  require("plotly.js/lib/histogram"),
  require("plotly.js/lib/indicator"),
  require("plotly.js/lib/scatterpolar"),
  require("plotly.js/lib/table"),
  require("plotly.js/lib/violin"),
  require("plotly.js/lib/waterfall"),
]);

module.exports = Plotly;
