(fn area [w h] (* w h))
(fn edge [w h] (* 2 (+ w h)))
(export [area, edge])
