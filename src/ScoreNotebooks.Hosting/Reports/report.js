(() => {
  const choices = [...document.querySelectorAll("input[name=language]")];
  const follow = () => {
    const chosen = choices.find((choice) => choice.checked);
    if (chosen) document.documentElement.lang = chosen.value;
  };
  choices.forEach((choice) => choice.addEventListener("change", follow));
  follow();

  const sources = [...document.querySelectorAll("details.source")];
  const button = document.getElementById("all-code");
  if (sources.length) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const open = sources.some((source) => !source.open);
      sources.forEach((source) => { source.open = open; });
      button.setAttribute("aria-pressed", String(open));
    });
  }

  if (!window.Plotly) return;
  // A finger that drags across a chart means to scroll the page.
  const isTouch = window.matchMedia("(pointer: coarse)").matches;
  const config = { responsive: true, displaylogo: false, displayModeBar: false };
  const family = getComputedStyle(document.body).fontFamily;
  const draw = (figure) => {
    const { data, layout } = JSON.parse(figure.querySelector(".figure-data").textContent);
    const live = figure.querySelector(".live");
    const { width, ...rest } = layout || {};
    const height = rest.height || Math.max(320, figure.querySelector(".still").offsetHeight);
    const least = rest.meta && rest.meta.leastWidth;
    if (least > 0) live.style.minWidth = `${least}px`;
    const shown = { ...rest, height, autosize: true, font: { family, ...rest.font } };
    if (isTouch) shown.dragmode = false;
    figure.classList.add("drawn");
    return window.Plotly.newPlot(live, data, shown, config)
      .catch(() => figure.classList.remove("drawn"));
  };
  const watcher = new IntersectionObserver((entries) => {
    entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
      watcher.unobserve(entry.target);
      draw(entry.target);
    });
  }, { rootMargin: "800px" });
  document.querySelectorAll("figure.chart").forEach((figure) => watcher.observe(figure));
})();
