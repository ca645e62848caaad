// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/launch.h"

#include "base/error.h"

#include <array>
#include <charconv>
#include <cstdlib>

namespace nonn {

namespace {

/// Of one program that starts others.
struct Variables {
    const char* rank;
    const char* size;
    const char* localSize;
    bool alwaysBoth;  ///< else the rank may be there without the size, as in a batch script of Slurm
};

constexpr std::array starters{
    Variables{"RANK", "WORLD_SIZE", "LOCAL_WORLD_SIZE", true},
    Variables{"OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE", "OMPI_COMM_WORLD_LOCAL_SIZE", true},
    Variables{"SLURM_PROCID", "SLURM_STEP_NUM_TASKS", "SLURM_NTASKS_PER_NODE", false},
};

constexpr int mostProcesses = 4096;

int numberOf(const char* name, const std::string& text, int least, int most) {
    int value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc() || end != text.data() + text.size() || value < least || value > most)
        throw Error(ErrorCode::usage, {},
                    Text::tr("the variable %1 is '%2', which is no number from %3 to %4", name, text, least, most));
    return value;
}

void readMeeting(Launch& launch, const Environment& environment) {
    if (const auto address = environment("MASTER_ADDR"); address && !address->empty())
        launch.address = *address;
    else if (launch.localSize != launch.size)
        throw Error(
            ErrorCode::usage, {},
            Text::tr("this is process %1 of %2 on several machines, and the variable MASTER_ADDR, where process "
                     "0 is to be reached, is not set",
                     launch.rank, launch.size));
    if (const auto port = environment("MASTER_PORT"))
        launch.port = static_cast<std::uint16_t>(numberOf("MASTER_PORT", *port, 1, 65'535));
    launch.storeIsThere = environment("TORCHELASTIC_USE_AGENT_STORE").value_or("") == "True";
    launch.attempt = environment("TORCHELASTIC_RESTART_COUNT").value_or("");
}

}  // namespace

Environment processEnvironment() {
    return [](const char* name) -> std::optional<std::string> {
        const char* const value = std::getenv(name);
        return value == nullptr ? std::nullopt : std::optional<std::string>(value);
    };
}

std::optional<Launch> launchOf(const Environment& environment) {
    for (const Variables& names : starters) {
        const auto rank = environment(names.rank);
        const auto size = environment(names.size);
        if (names.alwaysBoth && rank.has_value() != size.has_value())
            throw Error(ErrorCode::usage, {},
                        Text::tr("the variable %1 is set, and %2 is not", rank ? names.rank : names.size,
                                 rank ? names.size : names.rank));
        if (!rank || !size)
            continue;
        Launch launch;
        launch.size = numberOf(names.size, *size, 1, mostProcesses);
        launch.rank = numberOf(names.rank, *rank, 0, launch.size - 1);
        if (launch.size == 1)
            return std::nullopt;
        const auto local = environment(names.localSize);
        launch.localSize = local ? numberOf(names.localSize, *local, 1, launch.size) : 0;
        readMeeting(launch, environment);
        return launch;
    }
    return std::nullopt;
}

}  // namespace nonn
