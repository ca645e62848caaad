// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/teacher_answers.h"

#include "train/batches.h"
#include "train/company.h"
#include "train/inference.h"

#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <numeric>

namespace nonn {

TeacherAnswers::TeacherAnswers(const Teacher& teacher, const Images& images, const Augmentation& augmentation,
                               const Generator& generator, Arithmetic arithmetic, int variants)
    : m_images(images),
      m_network(teacher.network),
      m_normalisation(teacher.normalisation),
      m_augmentation(augmentation),
      m_generator(generator),
      m_arithmetic(arithmetic),
      m_blockSize(std::min<std::int64_t>(100, imagesPerPass(m_network))),
      m_cache(static_cast<std::size_t>(variants)) {}

std::int64_t TeacherAnswers::bytesPerVariant(const Teacher& teacher, std::int64_t images) {
    const TeacherDescription& description = teacher.network.description();
    return images * (description.features.channels + description.classes) * 2;
}

int TeacherAnswers::chooseVariants(const Teacher& teacher, std::int64_t images, int epochs, std::int64_t limitBytes) {
    const std::int64_t fitting = limitBytes / std::max<std::int64_t>(1, bytesPerVariant(teacher, images));
    const std::int64_t wanted = std::clamp(epochs / 8, 2, 32);
    return static_cast<int>(std::min(fitting, wanted));
}

std::vector<Draw> TeacherAnswers::draws(std::span<const std::int64_t> indices, int epoch) const {
    return drawAll(m_augmentation, m_generator, indices, variantOf(epoch));
}

TeacherAnswer TeacherAnswers::ask(const at::Tensor& batch) const {
    const c10::InferenceMode inference;
    const AutocastScope autocast(m_arithmetic, m_network.device());
    const NetworkOutput output = m_network.forward(batch);
    return {output.pooled, output.logits};
}

void TeacherAnswers::fillBlock(Kept& kept, int variant, std::int64_t block) const {
    const c10::InferenceMode inference;
    const std::int64_t start = block * m_blockSize;
    std::vector<std::int64_t> indices(static_cast<std::size_t>(std::min(m_blockSize, m_images.count() - start)));
    std::iota(indices.begin(), indices.end(), start);
    const at::Tensor batch = makeBatchTensor(m_images, indices, draws(indices, variant), m_normalisation);
    const TeacherAnswer answer = ask(batch.to(m_network.device()));
    const auto count = static_cast<std::int64_t>(indices.size());
    kept.pooled.narrow(0, start, count).copy_(answer.pooled);
    kept.logits.narrow(0, start, count).copy_(answer.logits);
}

int TeacherAnswers::toPrepare(int epoch, int epochs) const {
    int count = 0;
    for (int e = epoch; e < std::min(epochs, epoch + variants()); ++e)
        if (!m_cache[static_cast<std::size_t>(variantOf(e))].pooled.defined())
            ++count;
    return count;
}

namespace {

/// A process's share of `blocks`, `round` of them at a time: between rounds all may stop.
void fillTogether(Company& company, std::int64_t blocks, std::int64_t round,
                  const std::function<void(const Share& share, std::int64_t own)>& fill) {
    const Share own = shareOf(blocks, company.rank(), company.size());
    const std::int64_t most = (blocks + company.size() - 1) / company.size();
    for (std::int64_t start = 0; start < most; start += round) {
        company.checkStop();
        const std::int64_t count = std::clamp<std::int64_t>(own.count - start, 0, round);
        fill({own.first + start, count}, own.count);
    }
}

}  // namespace

void TeacherAnswers::prepare(int epoch, Workers& workers, const Progress& progress, Company* company) {
    if (m_cache.empty())
        return;
    Kept& place = m_cache[static_cast<std::size_t>(variantOf(epoch))];
    if (place.pooled.defined())
        return;
    const TeacherDescription& description = m_network.description();
    Kept filled;
    filled.pooled = at::zeros({m_images.count(), description.features.channels}, at::kHalf);
    filled.logits = at::zeros({m_images.count(), description.classes}, at::kHalf);
    const std::int64_t blocks = (m_images.count() + m_blockSize - 1) / m_blockSize;
    std::atomic<std::int64_t> done{0};
    const auto fill = [&](const Share& share, std::int64_t own) {
        workers.forEach(static_cast<int>(share.count), [&](int block) {
            progress.check();
            fillBlock(filled, variantOf(epoch), share.first + block);
            const std::int64_t now = ++done;
            progress.report(static_cast<double>(now) / static_cast<double>(own),
                            now % 50 == 0 ? Text::tr("asking the teacher about variant %1 of %2, %3 %",
                                                     variantOf(epoch) + 1, variants(), 100 * now / own)
                                          : Text());
        });
    };
    if (company == nullptr) {
        fill({0, blocks}, blocks);
    } else {
        fillTogether(*company, blocks, 4 * workers.count(), fill);
        company->sum(filled.pooled);
        company->sum(filled.logits);
    }
    place = filled;
}

TeacherAnswer TeacherAnswers::askInParts(const at::Tensor& batch, const Progress& progress) const {
    std::vector<at::Tensor> pooled;
    std::vector<at::Tensor> logits;
    for (const at::Tensor& part : batch.split(imagesPerPass(m_network) * at::get_num_threads())) {
        progress.check();
        const TeacherAnswer answer = ask(part);
        pooled.push_back(answer.pooled);
        logits.push_back(answer.logits);
    }
    return {at::cat(pooled), at::cat(logits)};
}

TeacherAnswer TeacherAnswers::answer(std::span<const std::int64_t> indices, const at::Tensor& batch, int epoch,
                                     const Progress& progress) const {
    if (m_cache.empty()) {
        // Through half precision as well, so that a cache changes which variants are seen and nothing else.
        const TeacherAnswer answer = askInParts(batch, progress);
        return {answer.pooled.to(at::kHalf).to(at::kFloat), answer.logits.to(at::kHalf).to(at::kFloat)};
    }
    const Kept& kept = m_cache[static_cast<std::size_t>(variantOf(epoch))];
    const at::Tensor rows = at::from_blob(const_cast<std::int64_t*>(indices.data()),
                                          {static_cast<std::int64_t>(indices.size())}, at::kLong);
    const auto device = m_network.device();
    return {kept.pooled.index_select(0, rows).to(device, at::kFloat),
            kept.logits.index_select(0, rows).to(device, at::kFloat)};
}

}  // namespace nonn
