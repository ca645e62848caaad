// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readers.h"

#include "base/pickle.h"
#include "data/cifar.h"
#include "data/cifar_python.h"
#include "data/idx.h"
#include "graph/csv_matrix.h"
#include "model/named_tensors.h"
#include "model/safetensors.h"
#include "model/torch_file.h"
#include "serve/node/inference_request.h"

#include <sys/mman.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <unistd.h>

using namespace nonn;

namespace {

/// A file in memory for readers that take a name.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view content) : m_file(::memfd_create("input", MFD_CLOEXEC)) {
        for (std::size_t written = 0; written < content.size();) {
            const ssize_t count = ::write(m_file, content.data() + written, content.size() - written);
            if (count <= 0)
                throw std::runtime_error("a file in memory cannot be written");
            written += static_cast<std::size_t>(count);
        }
    }
    ~MemoryFile() { ::close(m_file); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(m_file); }

private:
    int m_file;
};

/// A copy that ends where its memory ends, so that AddressSanitizer sees a look beyond.
class ExactCopy {
public:
    explicit ExactCopy(std::string_view content)
        : m_bytes(std::make_unique<char[]>(content.size())), m_size(content.size()) {
        content.copy(m_bytes.get(), content.size());
    }
    std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size;
};

/// Looks at the first and the last element, as a user of the tensor would.
void look(const StoredTensors& tensors) {
    volatile char seen = 0;
    for (const auto& [name, tensor] : tensors) {
        if (std::ranges::count(tensor.sizes, 0) > 0)
            continue;
        std::int64_t last = tensor.offset;
        for (std::size_t i = 0; i < tensor.sizes.size(); ++i)
            last += (tensor.sizes[i] - 1) * tensor.strides[i];
        const std::int64_t size = bytesPerElement(tensor.type);
        seen = *(tensor.storage.data() + tensor.offset * size);
        seen = *(tensor.storage.data() + (last + 1) * size - 1);
    }
    static_cast<void>(seen);
}

void readTorchFile(std::string_view content) {
    const ExactCopy copy(content);
    const TorchFile file("input", copy.view());
    for (const NamedTensors& named : namedTensors("input", file))
        look(named.tensors);
}

void readPickle(std::string_view content) {
    const ExactCopy copy(content);
    Pickle("input", copy.view());
}

void readSafetensorsFile(std::string_view content) {
    const ExactCopy copy(content);
    look(readSafetensors("input", copy.view()));
}

/// The first byte tells how much of the rest are images, the others being labels.
void readIdxPair(std::string_view content) {
    if (content.empty())
        return;
    const std::size_t images = (content.size() - 1) * static_cast<unsigned char>(content.front()) / 255;
    const MemoryFile imageFile(content.substr(1, images));
    const MemoryFile labelFile(content.substr(1 + images));
    readIdx(imageFile.path(), labelFile.path(), {});
}

/// The first byte tells the layout.
void readCifarFile(std::string_view content) {
    if (content.empty())
        return;
    const MemoryFile file(content.substr(1));
    ImageBuffer images;
    appendCifar(images, file.path(), content.front() == 0 ? CifarLayout::cifar10 : CifarLayout::cifar100);
}

/// The first byte tells the layout, and whether images or names are expected.
void readCifarPickle(std::string_view content) {
    if (content.empty())
        return;
    const MemoryFile file(content.substr(1));
    const CifarLayout layout = (content.front() & 1) == 0 ? CifarLayout::cifar10 : CifarLayout::cifar100;
    ImageBuffer images;
    if ((content.front() & 2) == 0)
        appendCifarPickle(images, file.path(), layout);
    else
        readCifarNames(file.path(), layout);
}

/// The first byte tells whether activity or weights are expected.
void readCsv(std::string_view content) {
    if (content.empty())
        return;
    const MemoryFile file(content.substr(1));
    if (content.front() == 'a')
        readActivityCsv(file.path());
    else
        readWeightsCsv(file.path());
}

/// As a node does for each request, of small images.
void readRequest(std::string_view content) {
    const ExactCopy copy(content);
    const InferenceRequest request = readInferenceRequest(copy.view());
    wantedOutputs(request);
    const RequestImages images = requestImages(request, {{1, 2, 2}, 3});
    if (images.values.size() != static_cast<std::size_t>(4 * images.count))
        throw std::logic_error("another number of values than the shape has");
}

}  // namespace

const std::vector<FuzzedReader>& fuzzedReaders() {
    static const std::vector<FuzzedReader> readers{{"torch_file", readTorchFile},
                                                   {"pickle", readPickle},
                                                   {"safetensors", readSafetensorsFile},
                                                   {"idx", readIdxPair},
                                                   {"cifar", readCifarFile},
                                                   {"cifar_python", readCifarPickle},
                                                   {"csv", readCsv},
                                                   {"request", readRequest}};
    return readers;
}
