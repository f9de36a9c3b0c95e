package dev.waymark.workspace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.waymark.files.Disk;
import dev.waymark.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Everything a snapshot is made of.
 *
 * @param disk where closed files are read
 * @param environment the variables of the process
 * @param roots the workspace folders
 * @param folders the disk's folders as they were first seen
 * @param documents what editors hold, by path
 * @param files the workspace's own files, by path
 * @param modules which files declare which module
 * @param circles the shortest circle of imports through each file that is in one
 * @param libraries the surfaces of files outside of the workspace
 * @param configuration the settings of every folder
 * @param isIndexed whether the workspace's files have been looked for at least once
 */
record World(
        Disk disk,
        ImmutableMap<String, String> environment,
        Roots roots,
        Folders folders,
        PMap<String, Document> documents,
        PMap<String, FileState> files,
        ModuleIndex modules,
        PMap<String, ImmutableList<String>> circles,
        Libraries libraries,
        Configuration configuration,
        boolean isIndexed) {

    /** A world in which nothing has been opened or indexed yet. */
    static World empty(Disk disk, List<Language> languages, Map<String, String> environment, SettingsLayers layers) {
        return new World(
                disk,
                ImmutableMap.copyOf(environment),
                Roots.of(List.of()),
                new Folders(disk),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                ModuleIndex.EMPTY,
                HashTreePMap.empty(),
                new Libraries(languages),
                new Configuration(layers),
                false);
    }

    /** What is known of the workspace's own file at {@code path}. */
    Optional<FileState> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    World withRoots(Roots other) {
        return new World(
                disk,
                environment,
                other,
                folders,
                documents,
                files,
                modules,
                circles,
                libraries,
                configuration,
                isIndexed);
    }

    World withFolders(Folders other) {
        return new World(
                disk,
                environment,
                roots,
                other,
                documents,
                files,
                modules,
                circles,
                libraries,
                configuration,
                isIndexed);
    }

    World withDocuments(PMap<String, Document> other) {
        return new World(
                disk, environment, roots, folders, other, files, modules, circles, libraries, configuration, isIndexed);
    }

    World withFiles(PMap<String, FileState> other) {
        return new World(
                disk,
                environment,
                roots,
                folders,
                documents,
                other,
                modules,
                circles,
                libraries,
                configuration,
                isIndexed);
    }

    World withModules(ModuleIndex other) {
        return new World(
                disk,
                environment,
                roots,
                folders,
                documents,
                files,
                other,
                circles,
                libraries,
                configuration,
                isIndexed);
    }

    World withCircles(PMap<String, ImmutableList<String>> other) {
        return new World(
                disk,
                environment,
                roots,
                folders,
                documents,
                files,
                modules,
                other,
                libraries,
                configuration,
                isIndexed);
    }

    World withLibraries(Libraries other) {
        return new World(
                disk, environment, roots, folders, documents, files, modules, circles, other, configuration, isIndexed);
    }

    World withConfiguration(Configuration other) {
        return new World(
                disk, environment, roots, folders, documents, files, modules, circles, libraries, other, isIndexed);
    }

    /** The same workspace on another disk, of which nothing is known yet. */
    World onDisk(Disk other, Libraries unread) {
        return new World(
                other,
                environment,
                roots,
                new Folders(other),
                documents,
                files,
                modules,
                circles,
                unread,
                configuration.refreshed(),
                isIndexed);
    }

    World indexed() {
        return new World(
                disk, environment, roots, folders, documents, files, modules, circles, libraries, configuration, true);
    }
}
