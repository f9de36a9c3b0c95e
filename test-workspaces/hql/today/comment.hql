(print 1) ; A comment of earlier days.
//        ^ syntax-error: Today's compiler knows no `;`; begin comments with `//`.
