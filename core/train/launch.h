// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace nonn {

/// One of several processes that were started to train one network together.
struct Launch {
    int rank = 0;                       ///< this one's number; 0 writes what comes of it
    int size = 1;                       ///< how many there are
    int localSize = 1;                  ///< how many of them on this machine; 0: not known
    std::string address = "127.0.0.1";  ///< where process 0 listens, as the next
    std::uint16_t port = 29500;
    bool storeIsThere = false;  ///< another program listens there for all of them, as torchrun's agent does
    std::string attempt = {};   ///< what tells this start from earlier ones at the same address

    bool operator==(const Launch&) const = default;
};

/// Asked for a variable's value; nothing where it is not set.
using Environment = std::function<std::optional<std::string>(const char* name)>;
Environment processEnvironment();

/// How this process was started, by the first of these whose variables are there: torchrun (RANK, WORLD_SIZE,
/// LOCAL_WORLD_SIZE), mpirun of Open MPI (OMPI_COMM_WORLD_RANK, _SIZE, _LOCAL_SIZE) or Slurm's srun (SLURM_PROCID,
/// SLURM_STEP_NUM_TASKS). Where they meet: MASTER_ADDR, which may be left out where all are on one machine, and
/// MASTER_PORT. Nothing where it is alone. Throws Error(usage) naming the variable that is wrong or missing.
std::optional<Launch> launchOf(const Environment& environment);

}  // namespace nonn
