// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_look.h"

#include "base/child_program.h"
#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "model/torch_failure.h"

#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/full.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <unistd.h>

namespace nonn {

namespace {

namespace fs = std::filesystem;

constexpr int imagesAtOnce = 16;

// What is said between the two programs: to the other one a file's name and a request in JSON; from it a line of JSON,
// {"sizes": [...]} or {"error": {"code", "text", "answered": shapes, or null}}, and after it networks as
// ScriptNetwork::file() has them.

Json toJson(const std::vector<Shape>& shapes) {
    Json list = Json::array();
    for (const Shape& shape : shapes)
        list.push_back({shape.channels, shape.height, shape.width});
    return list;
}

Shape shapeFrom(const Json& json) {
    const auto sizes = json.get<std::array<int, 3>>();
    return {sizes[0], sizes[1], sizes[2]};
}

std::vector<Shape> shapesFrom(const Json& list) {
    std::vector<Shape> shapes;
    for (const Json& shape : list)
        shapes.push_back(shapeFrom(shape));
    return shapes;
}

std::string requestFor(const ScriptWish& wish, bool teacher, std::int64_t bytes) {
    return Json{{"image", {wish.image.channels, wish.image.height, wish.image.width}},
                {"others", toJson(wish.others)},
                {"classes", wish.classes},
                {"features", wish.features},
                {"teacher", teacher},
                {"bytes", bytes}}
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

// ---- the program that asks

Error crashed(const fs::path& path, int signal) {
    if (signal == SIGKILL)
        return badInput(path,
                        Text::tr("was ended by the system when it was run for a first look, as for want of memory"));
    return badInput(path, Text::tr("makes %1 crash (%2) when it is run; it was tried in a process of its own, and "
                                   "nothing else was harmed. Save it anew in Python after model.float().eval(), by "
                                   "torch.jit.trace where it was scripted, by torch.jit.script where it was traced",
                                   thisLibTorch(), ::strsignal(signal)));
}

Error late(const fs::path& path, double seconds) {
    return badInput(path,
                    Text::tr("did not answer two images within %1 seconds and was ended. Is there a loop in it that "
                             "has no end, or is it far too large for this computer?",
                             static_cast<std::int64_t>(seconds)));
}

Error brokenOff(const fs::path& program) {
    return {ErrorCode::failed, program, Text::tr("which takes the first look at a TorchScript file, broke off")};
}

std::vector<std::string> answeredBy(const fs::path& path, const std::string& request, const LookSettings& settings,
                                    const Progress& progress) {
    const auto seconds = static_cast<std::int64_t>(settings.seconds);
    const Progress waiting =
        progress.part(0, 1, Text::tr("the network answers images for the first time, in %1 seconds at most", seconds));
    waiting.report(0);
    const ChildOutcome outcome = runChild(settings.program, {path.string(), request}, settings.seconds, waiting);
    if (outcome.end == ChildOutcome::End::crashed)
        throw crashed(path, outcome.number);
    if (outcome.end == ChildOutcome::End::late)
        throw late(path, settings.seconds);
    std::size_t at = outcome.output.find('\n');
    const Json header = at == std::string::npos ? Json() : Json::parse(outcome.output.substr(0, at++), nullptr, false);
    try {
        if (header.contains("error")) {
            const Json& error = header.at("error");
            const bool bad = error.at("code") == name(ErrorCode::badInput);
            const Error refusal(bad ? ErrorCode::badInput : ErrorCode::failed, path, textFromJson(error.at("text")));
            if (!error.at("answered").is_null())
                throw ShapeRefusal(refusal, shapesFrom(error.at("answered")));
            throw refusal;
        }
        std::vector<std::string> files;
        for (const Json& size : header.at("sizes")) {
            files.push_back(outcome.output.substr(at, size.get<std::size_t>()));
            at += files.back().size();
        }
        return files;
    } catch (const Json::exception&) {
        throw brokenOff(settings.program);
    }
}

// ---- the program that looks

/// What LibTorch or the model prints goes nowhere; returned is where the answer goes.
int separateAnswer() {
    const int answer = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    ::dup2(nowhere, STDOUT_FILENO);
    ::close(nowhere);
    return answer;
}

/// A value in kilobytes of a file in /proc, as bytes; 0 where it is not there.
std::int64_t kilobytes(const char* file, const std::string& key) {
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(key + ":"))
            return 1024 * std::atoll(line.c_str() + key.size() + 1);
    return 0;
}

/// What counts is what it may write to beside what it has, so that LibTorch is refused what it asks for and says so.
void limitMemory(std::int64_t bytes) {
    const std::int64_t allowed = bytes > 0 ? bytes : kilobytes("/proc/meminfo", "MemAvailable");
    if (allowed <= 0)
        return;
    const auto most = static_cast<rlim_t>(kilobytes("/proc/self/status", "VmData") + allowed);
    const rlimit limit{most, most};
    ::setrlimit(RLIMIT_DATA, &limit);
}

/// As a teacher is asked.
void tryOut(const ScriptNetwork& network) {
    const Shape& image = network.description().image;
    network.forward(at::full({imagesAtOnce, image.channels, image.height, image.width}, 0.5));
}

std::vector<std::string> look(const fs::path& path, const Json& request) {
    const std::string content = readFile(path);
    std::vector<std::string> files;
    if (request.at("teacher").get<bool>()) {
        tryOut(ScriptNetwork::fromFile(path, content));
        return files;
    }
    const ScriptWish wish{shapeFrom(request.at("image")), request.at("classes"), request.at("features"),
                          shapesFrom(request.at("others"))};
    for (const ScriptNetwork& network : importScript(path, content, wish)) {
        tryOut(network);
        files.push_back(network.file(Json::object()));
    }
    return files;
}

std::string lineOf(const Json& header) {
    return header.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string errorLine(ErrorCode code, const Text& text, const Json& answered = nullptr) {
    return lineOf({{"error", {{"code", name(code)}, {"text", nonn::toJson(text)}, {"answered", answered}}}});
}

std::string answerTo(const fs::path& path, const std::string& request) {
    try {
        const Json asked = Json::parse(request);
        limitMemory(asked.at("bytes"));
        Json sizes = Json::array();
        std::string files;
        for (const std::string& file : look(path, asked)) {
            sizes.push_back(file.size());
            files += file;
        }
        return lineOf({{"sizes", sizes}}) + files;
    } catch (const ShapeRefusal& refusal) {
        return errorLine(refusal.code(), refusal.text(), toJson(refusal.answered()));
    } catch (const Error& error) {
        return errorLine(error.code(), error.text());
    } catch (const std::exception& error) {
        return errorLine(ErrorCode::badInput, Text::tr("cannot be looked at: %1", torchFailure(error)));
    }
}

bool write(int to, const std::string& text) {
    for (std::size_t written = 0; written < text.size();) {
        const ssize_t count = ::write(to, text.data() + written, text.size() - written);
        if (count <= 0)
            return false;
        written += static_cast<std::size_t>(count);
    }
    return true;
}

}  // namespace

std::vector<ScriptNetwork> lookAtScript(const fs::path& path, const ScriptWish& wish, const LookSettings& settings,
                                        const Progress& progress) {
    std::vector<ScriptNetwork> networks;
    for (const std::string& file : answeredBy(path, requestFor(wish, false, settings.bytes), settings, progress))
        networks.push_back(ScriptNetwork::fromFile(path, file));
    if (networks.empty())
        throw brokenOff(settings.program);
    return networks;
}

void lookAtScriptTeacher(const fs::path& path, const LookSettings& settings, const Progress& progress) {
    answeredBy(path, requestFor({}, true, settings.bytes), settings, progress);
}

int answerLook(int count, char** words) {
    if (count != 3) {
        std::fputs("nonn-look takes the first look at a TorchScript file for nonn and nonn-workbench\n", stderr);
        return 2;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    constexpr rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    const int answer = separateAnswer();
    at::set_num_threads(1);
    const bool said = write(answer, answerTo(words[1], words[2]));
    std::_Exit(said ? 0 : 1);
}

}  // namespace nonn
