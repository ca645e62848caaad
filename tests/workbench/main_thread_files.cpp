// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/main_thread_files.h"

#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <mutex>
#include <thread>

namespace {

struct Notes {
    std::mutex mutex;
    std::thread::id thread;
    std::vector<std::string> folders;
    std::vector<std::string> paths;
};

Notes& notes() {
    static Notes all;
    return all;
}

std::atomic<bool> noting{false};

void note(const char* path) {
    if (!noting || !path)
        return;
    Notes& all = notes();
    const std::lock_guard lock(all.mutex);
    if (std::this_thread::get_id() != all.thread)
        return;
    const std::string opened = path;
    for (const std::string& folder : all.folders)
        if (opened.starts_with(folder)) {
            all.paths.push_back(opened);
            return;
        }
}

template <typename Function>
Function* theirs(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

constexpr int needsMode = 0100 | 020000000;  // O_CREAT and the bit of O_TMPFILE

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    note(path);
    std::va_list more;
    va_start(more, flags);
    const unsigned mode = flags & needsMode ? va_arg(more, unsigned) : 0;
    va_end(more);
    return theirs<int(const char*, int, ...)>("open")(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    note(path);
    std::va_list more;
    va_start(more, flags);
    const unsigned mode = flags & needsMode ? va_arg(more, unsigned) : 0;
    va_end(more);
    return theirs<int(const char*, int, ...)>("open64")(path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...) {
    note(path);
    std::va_list more;
    va_start(more, flags);
    const unsigned mode = flags & needsMode ? va_arg(more, unsigned) : 0;
    va_end(more);
    return theirs<int(int, const char*, int, ...)>("openat")(folder, path, flags, mode);
}

int openat64(int folder, const char* path, int flags, ...) {
    note(path);
    std::va_list more;
    va_start(more, flags);
    const unsigned mode = flags & needsMode ? va_arg(more, unsigned) : 0;
    va_end(more);
    return theirs<int(int, const char*, int, ...)>("openat64")(folder, path, flags, mode);
}

std::FILE* fopen(const char* path, const char* mode) {
    note(path);
    return theirs<std::FILE*(const char*, const char*)>("fopen")(path, mode);
}

std::FILE* fopen64(const char* path, const char* mode) {
    note(path);
    return theirs<std::FILE*(const char*, const char*)>("fopen64")(path, mode);
}

void* opendir(const char* path) {
    note(path);
    return theirs<void*(const char*)>("opendir")(path);
}

}  // extern "C"

MainThreadFiles::MainThreadFiles(const std::string& folder) {
    {
        Notes& all = notes();
        const std::lock_guard lock(all.mutex);
        all.thread = std::this_thread::get_id();
        all.folders = {folder};
        all.paths.clear();
    }
    noting = true;
}

MainThreadFiles::~MainThreadFiles() {
    noting = false;
}

void MainThreadFiles::watch(const std::string& folder) {
    Notes& all = notes();
    const std::lock_guard lock(all.mutex);
    all.folders.push_back(folder);
}

std::vector<std::string> MainThreadFiles::opened() const {
    Notes& all = notes();
    const std::lock_guard lock(all.mutex);
    return all.paths;
}
