// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/emulate/emulation.h"

#include "base/child_program.h"
#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/temporary_folder.h"
#include "deliver/c/c_text.h"
#include "deliver/c_export.h"
#include "deliver/emulate/board_text.h"
#include "model/counts.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <map>
#include <optional>
#include <sstream>

namespace nonn {

namespace {

namespace fs = std::filesystem;

/// Where the shell would find it; empty where it would not.
fs::path foundProgram(const std::string& name) {
    const char* const folders = std::getenv("PATH");
    std::istringstream list(folders == nullptr ? "" : folders);
    std::error_code ignored;
    for (std::string folder; std::getline(list, folder, ':');)
        if (const fs::path path = fs::path(folder) / name; fs::is_regular_file(path, ignored))
            return path;
    return {};
}

std::string run(const std::string& program, std::vector<std::string> arguments, const Text& failure,
                const Progress& progress) {
    constexpr double patience = 600;
    const ChildOutcome outcome =
        runChild(foundProgram(program), std::move(arguments), patience, Progress({}, progress.token()));
    if (outcome.end != ChildOutcome::End::exited || outcome.number != 0)
        throw Error(ErrorCode::failed, {}, failure);
    return outcome.output;
}

/// The numbers that a board has said, by name.
std::map<std::string, std::int64_t> readNumbers(const std::string& said) {
    std::map<std::string, std::int64_t> numbers;
    std::istringstream lines(said);
    std::string name;
    for (std::int64_t value = 0; lines >> name >> value;)
        numbers[name] = value;
    return numbers;
}

class RunOnBoard {
public:
    RunOnBoard(const EmulatedBoard& board, const BoardProgram& program, fs::path folder)
        : m_board(board), m_program(program), m_folder(std::move(folder)) {}

    BoardRun run(std::int64_t images, const Progress& progress) const {
        BoardRun result;
        result.board = m_board.name;
        result.student = m_program.name;
        addSizes(result, progress);
        link(images, progress);
        const std::map<std::string, std::int64_t> said = readNumbers(
            nonn::run(m_board.tools->emulator, emulatorArguments(),
                      Text::tr("%1 did not come to its end on %2", m_program.name, m_board.name), progress));
        if (!said.contains("stack") || said.at("ticks_of_200000") == 0)
            throw Error(ErrorCode::failed, {}, Text::tr("%1 broke down on %2", m_program.name, m_board.name));
        result.agreement = static_cast<double>(said.at("agreeing")) / static_cast<double>(said.at("images"));
        result.largestDifference = std::bit_cast<float>(static_cast<std::uint32_t>(said.at("largest_bits")));
        result.equal =
            m_program.precision == Precision::int8 ? said.at("different") == 0 : result.largestDifference <= 1e-4;
        const double tick = 200'000.0 / static_cast<double>(said.at("ticks_of_200000"));
        result.instructions = static_cast<std::int64_t>(static_cast<double>(said.at("ticks")) * tick /
                                                        static_cast<double>(said.at("images")));
        result.stack = said.at("stack");
        return result;
    }

private:
    std::string path(const std::string& name) const { return (m_folder / name).string(); }

    std::vector<std::string> emulatorArguments() const {
        std::vector<std::string> list{"-machine",
                                      m_board.name,
                                      "-display",
                                      "none",
                                      "-monitor",
                                      "none",
                                      "-serial",
                                      "none",
                                      "-chardev",
                                      "stdio,id=out",
                                      "-semihosting-config",
                                      "enable=on,target=native,chardev=out",
                                      "-icount",
                                      "shift=0",
                                      "-kernel",
                                      path("board.elf")};
        list.insert(list.end(), m_board.tools->emulatorOptions.begin(), m_board.tools->emulatorOptions.end());
        return list;
    }

    std::vector<std::string> options() const {
        std::vector<std::string> list = m_board.options;
        list.insert(list.end(), m_program.options.begin(), m_program.options.end());
        list.insert(list.end(), {"-ffp-contract=fast", "-Wall", "-Wextra", "-Werror", "-I" + m_folder.string()});
        return list;
    }

    void addSizes(BoardRun& result, const Progress& progress) const {
        const std::string& name = m_program.name;
        std::vector<std::string> arguments = options();
        arguments.insert(arguments.end(), {"-std=c99", "-Wpedantic", "-c", path(name + ".c"), "-o", path(name + ".o")});
        nonn::run(m_board.tools->compiler, std::move(arguments),
                  Text::tr("%1 cannot be compiled for %2", name, m_board.name), progress);
        std::istringstream sizes(nonn::run(m_board.tools->sizer, {path(name + ".o")},
                                           Text::tr("the size of %1 cannot be read", name), progress));
        std::string titles;
        std::getline(sizes, titles);
        std::int64_t text = 0;
        std::int64_t data = 0;
        std::int64_t bss = 0;
        sizes >> text >> data >> bss;
        result.flash = text + data;
        result.ram = data + bss;
    }

    void link(std::int64_t images, const Progress& progress) const {
        const std::string& name = m_program.name;
        writeFile(m_folder / "board_main.c", boardMain());
        writeFile(m_folder / "board.c", m_board.tools->start);
        writeFile(m_folder / "board.ld",
                  filled(std::string(boardLinking()), {{"FLASH", m_board.flash}, {"RAM", m_board.ram}}));
        std::vector<std::string> arguments = options();
        const auto define = [&](const std::string& key, const std::string& value) {
            arguments.push_back("-D" + key + "=" + value);
        };
        define("STUDENT_HEADER", "\"" + name + ".h\"");
        define("GOLDEN_HEADER", "\"" + name + "_golden.h\"");
        define("NUMBER", m_program.precision == Precision::int8 ? "int8_t" : "float");
        define("IMAGE", name + "_image");
        define("RUN", name + "_run");
        define("OUTPUT", name + "_output");
        define("ELEMENTS", std::to_string(m_program.elements));
        define("IMAGES", std::to_string(images));
        define("LOGITS", std::to_string(m_program.logits));
        define("FEATURES", std::to_string(m_program.features));
        arguments.insert(arguments.end(), {"-std=gnu99", "-nostdlib", "-T", path("board.ld"), path("board_main.c"),
                                           path(name + ".o"), "-lgcc", "-o", path("board.elf")});
        nonn::run(m_board.tools->compiler, std::move(arguments),
                  Text::tr("%1 cannot be linked for %2", name, m_board.name), progress);
    }

    const EmulatedBoard& m_board;
    const BoardProgram& m_program;
    fs::path m_folder;
};

BoardProgram programOf(const ExportTask& task, Precision precision, int student) {
    BoardProgram program;
    program.name = "student" + std::to_string(student);
    program.precision = precision;
    program.elements = task.network.students.front().architecture().input().elements();
    program.logits = task.network.classes();
    program.features = static_cast<std::int64_t>(task.network.filters[static_cast<std::size_t>(student)].size());
    return program;
}

Work workOf(const Architecture& architecture) {
    return {countMacs(architecture), countDepthwiseMacs(architecture)};
}

/// Why it cannot be tried here; nothing where it can.
std::optional<Text> missingFor(const EmulatedBoard& board) {
    for (const auto& [program, package] : board.tools->packages)
        if (foundProgram(program).empty())
            return Text::tr("the package %1 is not installed", package);
    return std::nullopt;
}

}  // namespace

BoardRun runOnBoard(const EmulatedBoard& board, const BoardProgram& program, const fs::path& folder,
                    std::int64_t images, const Progress& progress) {
    return RunOnBoard(board, program, folder).run(images, progress);
}

Emulation emulate(const ExportTask& task, Precision precision, const std::vector<std::string>& boards,
                  std::int64_t images, const Profiles& profiles, const Progress& progress) {
    Emulation emulation;
    std::vector<const EmulatedBoard*> wanted;
    for (const std::string& name : boards) {
        const EmulatedBoard& board = findBoard(name);
        if (const std::optional<Text> missing = missingFor(board))
            emulation.skipped.push_back({name, *missing});
        else
            wanted.push_back(&board);
    }
    if (wanted.empty())
        return emulation;
    const TemporaryFolder folder(fs::temp_directory_path(), "board");
    ExportTask small = task;
    small.golden = std::clamp<std::int64_t>(images, 1, std::max<std::int64_t>(1, task.images.count()));
    const Export written = exportC(small, precision, folder.path() / "c", progress.part(0, 0.5));
    const auto students = static_cast<int>(task.network.students.size());
    double begun = 0;
    for (const EmulatedBoard* const board : wanted)
        for (int p = 0; p < students; ++p) {
            progress.part(0.5, 1).report(begun++ / static_cast<double>(wanted.size() * task.network.students.size()));
            emulation.boards.push_back(
                runOnBoard(*board, programOf(task, precision, p), folder.path() / "c", small.golden, progress));
            BoardRun& done = emulation.boards.back();
            done.plannedRam = written.students[static_cast<std::size_t>(p)].plannedRam;
            done.work = workOf(task.network.students[static_cast<std::size_t>(p)].architecture());
            done.time = boardTime(*board, precision, done.instructions, done.work, profiles);
        }
    progress.report(1);
    return emulation;
}

Json toJson(const Emulation& emulation) {
    Json boards = Json::array();
    for (const BoardRun& run : emulation.boards) {
        boards.push_back({{"board", run.board},
                          {"student", run.student},
                          {"equal", run.equal},
                          {"agreement", run.agreement},
                          {"largest_difference", run.largestDifference},
                          {"instructions_per_image", run.instructions},
                          {"flash_bytes", run.flash},
                          {"ram_bytes", run.ram},
                          {"stack_bytes", run.stack},
                          {"planned_ram_bytes", run.plannedRam}});
        boards.back().update(toJson(run.time));
    }
    Json skipped = Json::array();
    for (const Emulation::Skipped& board : emulation.skipped)
        skipped.push_back({{"board", board.board}, {"reason", board.reason.english()}});
    return {{"boards", std::move(boards)}, {"skipped", std::move(skipped)}};
}

}  // namespace nonn
