// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workers.h"
#include "train/batches_ahead.h"
#include "train/distillation.h"
#include "train/distillation_loss.h"
#include "train/teacher_answers.h"
#include "train/training_loop.h"

#include <torch/optim/sgd.h>

#include <functional>
#include <memory>
#include <vector>

namespace nonn {

/// What the two modes of distillation have in common: the students on their threads, the teacher's answers, the best
/// epoch, the checkpoint. A mode says how a step is made and what classifies a student's features alone.
class Distiller : public LoopTraining {
public:
    Distiller(const DistillationTask& task, const DistillationSettings& settings, c10::Device device,
              std::filesystem::path checkpoint, DistillationListener listener);

    const Generator& generator() const { return m_generator; }
    bool hasBest() const { return m_bestEpoch > 0; }
    LoopPosition restore();
    /// To be called after the loop.
    virtual Distillation finish(const Progress& progress) = 0;

    void beginEpoch(int epoch, const Progress& progress) override;
    void step(const LoopStep& step, const Progress& progress) override;
    Text endEpoch(const LoopPosition& position, double learningRate, const Progress& progress) override;
    void save(const LoopPosition& position) override;
    Beside beside(int epoch) const override;

protected:
    struct Batch {
        at::Tensor images;
        at::Tensor labels;
        TeacherAnswer answer;
        std::vector<at::Tensor> teacherFeatures;  ///< the answer's features, divided among the students
    };

    struct Terms {
        double total = 0;
        double distillation = 0;
        double crossEntropy = 0;
        double feature = 0;
        double right = 0;  ///< share of the images that are classified right
        void add(const LossTerms& terms, double weight);
        void add(const Terms& terms, double weight);
    };

    /// Computes the gradients of one batch and returns the weighted terms of its loss.
    virtual Terms gradients(const Batch& batch, const LoopStep& step, const Progress& progress) = 0;
    /// Fills in the accuracies of an epoch from the students' features of the validation images.
    virtual void measure(DistillationEpoch& epoch, const std::vector<at::Tensor>& features) const = 0;
    /// The trainable tensors beside the network's, for checkpoints.
    virtual StateDict ownState() const = 0;
    virtual std::vector<torch::optim::SGD*> optimizers() = 0;
    /// Keeps in m_best what is best after this epoch; `best`: whether it is the best epoch so far.
    virtual void keep(const DistillationEpoch& epoch, bool best);
    /// After the best so far was read from a checkpoint.
    virtual void noteBest() {}
    /// Images that finish() looks at.
    virtual std::int64_t imagesAfterwards() const { return 0; }

    int students() const { return static_cast<int>(m_network.students.size()); }
    /// Those that are trained here, ascending.
    const std::vector<int>& trained() const { return m_trained; }
    /// `task` for each of them, side by side.
    void forEachTrained(const std::function<void(int student)>& task);
    int classes() const { return m_task.dataset.classes(); }
    /// Pooled features of unchanged images by each student; undefined for one that is not trained here.
    std::vector<at::Tensor> featuresOf(const Images& images, const Progress& progress);
    /// Ones, and zeros where a student's message is lost: N x 1 for each student; empty without device dropout.
    std::vector<at::Tensor> drawSurvivors(std::int64_t images, const LoopStep& step) const;
    static double shareRight(const at::Tensor& logits, const at::Tensor& labels);
    at::Tensor pooledInTraining(int student, const at::Tensor& images, const Progress& progress);

    const DistillationTask& m_task;
    const DistillationSettings& m_settings;
    c10::Device m_device;
    Generator m_generator;
    NonnNetwork m_network;
    NonnNetwork m_best;
    std::vector<int> m_trained;
    Workers m_workers;
    std::shared_ptr<TeacherAnswers> m_answers;
    BatchesAhead m_batches;
    std::vector<DistillationEpoch> m_epochs;
    int m_bestEpoch = 0;

private:
    Json identity() const;
    void checkNetwork(const LoopStep& step);
    void restoreMoments(const Json& description);
    void tellMoment(const LoopStep& step);

    std::filesystem::path m_checkpoint;
    DistillationListener m_listener;
    double m_bestScore = -1;
    Terms m_sum;                                ///< over the images of the epoch under way
    std::vector<DistillationMoment> m_moments;  ///< of it
    Terms m_part;                               ///< over the images since the last of them
    double m_partImages = 0;
};

std::unique_ptr<Distiller> makeJointDistiller(const DistillationTask& task, const DistillationSettings& settings,
                                              c10::Device device, const std::filesystem::path& checkpoint,
                                              const DistillationListener& listener);
std::unique_ptr<Distiller> makeIndependentDistiller(const DistillationTask& task, const DistillationSettings& settings,
                                                    c10::Device device, const std::filesystem::path& checkpoint,
                                                    const DistillationListener& listener);
/// One that has only its finish() to do: see joinStudents().
std::unique_ptr<Distiller> makeJoiningDistiller(const DistillationTask& task, const DistillationSettings& settings,
                                                c10::Device device, const std::vector<Network>& students,
                                                const std::vector<DistillationEpoch>& epochs);

}  // namespace nonn
