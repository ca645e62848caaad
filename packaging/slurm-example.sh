#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# An example for Slurm: sbatch packaging/slurm-example.sh PROJECT trains the students of a project, which all nodes see
# under the same name, by one process a node. Before the time is up they are told to stop, and what was learned is saved.
#SBATCH --job-name=nonn
#SBATCH --nodes=2
#SBATCH --ntasks-per-node=1
#SBATCH --cpus-per-task=8
#SBATCH --signal=TERM@60
set -euo pipefail

project=$1
MASTER_ADDR=$(scontrol show hostnames "$SLURM_JOB_NODELIST" | head -n 1)
MASTER_PORT=$((20000 + SLURM_JOB_ID % 20000))
export MASTER_ADDR MASTER_PORT

# A job that was requeued goes on with the run that it had begun, where it had come so far.
resume=()
[ "${SLURM_RESTART_COUNT:-0}" -eq 0 ] || resume=(--resume-if-begun)
srun --cpus-per-task="$SLURM_CPUS_PER_TASK" \
    nonn distill "$project" --threads "$SLURM_CPUS_PER_TASK" --device cpu --quiet "${resume[@]}"
