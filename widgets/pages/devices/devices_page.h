// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/devices/image_cost.h"
#include "pages/devices/nodes_model.h"
#include "pages/export/verdict_table.h"

#include <QList>
#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace nonn {

class FactsModel;
class FigureTile;

/// What came of all questions so far.
struct DeviceFigures {
    int ready = 0;  ///< students that a node answers for
    int students = 0;
    std::optional<double> accuracy;  ///< of those that answered the last question, on test images, 0..1
    std::optional<double> whole;     ///< of all students
    qint64 questions = 0;
    std::optional<double> perSecond;  ///< while one question follows the other
    std::optional<double> median;     ///< ms from question to answer
    std::optional<double> slowest;    ///< ms, of 99 in 100
};

/// The nodes that answer for the students, and what they say of images, one after the other.
class DevicesPage : public QWidget {
    Q_OBJECT

public:
    explicit DevicesPage(QWidget* parent = nullptr);

    void setNodes(const QVector<ShownNode>& nodes);
    void setFigures(const DeviceFigures& figures);
    void setCost(const ComparedCost& cost);
    /// `busy`: programs are being started. `canAsk`: somebody can be asked.
    void setState(bool busy, bool canAsk, bool asking);
    /// The newest answer: what it says as a sentence, and its row, above those before.
    void showAnswer(const QString& sentence, const AskedPicture& row);
    void forgetAnswers();
    /// Whether this program can have pictures of a camera; before, nothing of them is to be seen.
    void offerCamera(bool there);
    /// What stands in the way of asking; empty: nothing.
    void setProblem(const QString& problem);

Q_SIGNALS:
    void startRequested();
    /// All programs that were started here are to end.
    void endRequested();
    void questionRequested();
    /// One question is to follow the other, or not any more.
    void streamRequested(bool on);
    /// Files, or folders of them.
    void pictureQuestion(const QStringList& pictures);
    void cameraQuestion();
    /// By row.
    void stopRequested(int node);
    void restartRequested(int node);
    void removalRequested(int node);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeTiles();
    QWidget* makeButtons();
    void choosePictures();
    void placeDeeds();
    void nameDeeds();
    void showReasons();
    void act(int node);

    NodesModel* m_nodes;
    QTableView* m_table;
    QList<QPushButton*> m_deeds;  ///< one a row
    FactsModel* m_costs;
    VerdictTable* m_answers;
    std::vector<AskedPicture> m_rows;
    QLabel* m_sentence;
    QLabel* m_reasons;  ///< why nodes are not ready
    QLabel* m_problem;
    QPushButton* m_start;
    QPushButton* m_end;
    QPushButton* m_ask;
    QPushButton* m_stream;
    QPushButton* m_pictures;
    QPushButton* m_camera;
    FigureTile* m_ready;
    FigureTile* m_accuracy;
    FigureTile* m_questions;
    FigureTile* m_median;
    FigureTile* m_slowest;
};

}  // namespace nonn
