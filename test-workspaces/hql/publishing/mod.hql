(export (fn area [w h] (* w h)))
