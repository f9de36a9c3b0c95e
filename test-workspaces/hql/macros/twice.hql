(macro twice [form] `(do ~form ~form))
(macro thrice [form] `(do ~form ~form ~form))
(export [twice])
