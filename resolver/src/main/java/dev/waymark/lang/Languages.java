package dev.waymark.lang;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.geblang.Geblang;
import dev.waymark.lang.gene.Gene;
import dev.waymark.lang.hql.Hql;
import dev.waymark.lang.kcl.Kcl;
import dev.waymark.lang.neva.Neva;
import dev.waymark.language.Language;
import dev.waymark.settings.SettingsSchema;

/** The languages of this build. */
public final class Languages {

    public static final ImmutableList<Language> ALL =
            ImmutableList.of(Geblang.INSTANCE, Kcl.INSTANCE, Neva.INSTANCE, Gene.INSTANCE, Hql.INSTANCE);

    private Languages() {}

    /** Every setting there is: the shared ones and those of each language. */
    public static SettingsSchema settings() {
        return SettingsSchema.of(
                ALL.stream().map(Language::id).toList(),
                ALL.stream().flatMap(language -> language.settings().stream()).toList());
    }
}
