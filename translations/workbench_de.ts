<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChartAxis</name>
    <message>
        <source>%1, logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pictures end in .png, .svg or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Activity by class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassCountsModel</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassSampleModel</name>
    <message>
        <source>%1, image %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassSampleView</name>
    <message>
        <source>Samples of each class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommunicatePage</name>
    <message>
        <source>%1 mJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected bytes an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than split by layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all devices that are alive put on the air on average, with headers and repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times more one student of the same total size says when the devices share its layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One student split by layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student split by layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher split by layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication for one image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on each link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reckoned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a device is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known before the students have been evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with losses and failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One student, split (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With headers and repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher, split (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommunicateSettingsForm</name>
    <message>
        <source>seen by each device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to each device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image that is sent is counted for every scheme alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both give the same answer: the fusion layer is linear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a device does not answer, each for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommunicateStage</name>
    <message>
        <source>Communicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading radio profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What devices say to each other follows from a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity kept (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionCells</name>
    <message>
        <source>%1 recognised: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer: −%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mistakes: 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more: +%1 of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: true class. Columns: what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataChoicePage</name>
    <message numerus="yes">
        <source>Found: %n class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Images of %1 × %2 pixels, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is copied or changed; the project remembers where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fashion-MNIST (Debian&apos;s package)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the files of MNIST (IDX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of CIFAR-10, binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of CIFAR-100, binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Other samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images to show samples of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed shows the same samples again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in pixels, colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in pixels, grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Size in pixels, %n channel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students learn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is chosen while exploring is chosen by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the final figures only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the training images were set aside for validation, each class its share (seed %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation: mean %1, deviation %2, of pixels from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataStage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug this device: the others answer without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug this device in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>alone %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceCards</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesModel</name>
    <message>
        <source>features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the air on average, with headers and repetitions, while the device is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that its message does not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the air (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>Show the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against all devices plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surviving devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices plugged in, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change against all devices plugged in, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those plugged in, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluateStage</name>
    <message>
        <source>unplug a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is explored here is measured on validation images. The test images are for the last figure; each look at them is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure on the test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no trained students yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on the test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangesModel</name>
    <message>
        <source>pooled features to the classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to one (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to all (B)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Students and fusion layer as TorchScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the project, HTML and PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no trained students yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportStage</name>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1; the students were read back and compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterFacts</name>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a filter in the graph, or draw round several with Shift held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edge at this threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the images that drive it most …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images to show it on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterGraphView</name>
    <message>
        <source>Filter graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all of this student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing the filters …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n filters to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop on a student</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMatrixView</name>
    <message>
        <source>Weights of all pairs of filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight %1, an edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight %1, below the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1; edges from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Without an edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest neighbour: filter %1, weight %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top class: %1, %2 of its activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filters yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edges</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphCommands</name>
    <message>
        <source>change settings of the graph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphPage</name>
    <message>
        <source>Select by drawing round filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the weights as a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a filter by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphSettingsForm</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation hubs (AH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-activation (CA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AH ties strong filters to weak ones; CA ties filters that answer alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the k strongest filters of each image tie edges; 0 is all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share of the pairs, the weakest, gets no edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many devices share the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop isolated ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the largest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which filters no student learns: none, those without an edge, or the largest group, as the method&apos;s authors do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 follows the communities alone, 1 makes all students equally large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louvain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random (control)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contiguous (control)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controls have the sizes of Leiden&apos;s communities, not their members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher finds more and smaller communities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same students.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphStage</name>
    <message>
        <source>Reading the names of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter graph is made from a teacher&apos;s answers, and there is no teacher yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher has changed since the filter graph was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher looks at validation images; filters that respond together are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the filter graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>modularity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher with these filters %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message>
        <source>Class %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageAnswersModel</name>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student %1, unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageGridModel</name>
    <message>
        <source>Image %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs yet. What takes time shows here, and can be cancelled here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – feature layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students imitate the filters of this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disappears in deployment: its scale and shift go into the convolution before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millions of multiplications with addition, for one image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels × height × width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed, KB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendText</name>
    <message>
        <source>No edges at this threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge weight %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter; activity not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter; its area is its activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>%1: from %2 to %3, lowest %4, highest %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveGraph</name>
    <message>
        <source>Dividing the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the partition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About NoNN Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About NoNN Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;Builds and inspects networks of neural networks (&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;).&lt;/p&gt;&lt;p&gt;Qt %2, LibTorch %3&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stage has no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NoNN Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – NoNN Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project (a folder ending in .nonn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job is still running. A training is saved where it is and can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectWizard</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartitionPage</name>
    <message>
        <source>Comparison with controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random and contiguous groups have the same sizes and the same filters kept: what is better than they is the graph&apos;s doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters of each student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partition yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modularity against resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modularity beside chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controls have not been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more of the edges&apos; weight lies within students than chance would put there; at resolution 1, discarded filters as a group of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike the groups of other seeds are: mean normalised mutual information, 1 is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher&apos;s accuracy on validation images when it has only the filters that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at resolution %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over %n seed(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the curve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve has not been computed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Computing: %n resolution(s) so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point, or go to it by the arrow keys and press Enter, to partition at its resolution.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartitionStage</name>
    <message>
        <source>The filters are divided as soon as there is a filter graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying resolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random, same sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contiguous, same sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is a folder of plain JSON, CSV and .pt files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1 of %2, has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next larger, %1, needs %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Student %1 · %n filter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device needs one limit at least</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices and students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click or type into device, precision and limits to change them; an empty limit does not limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) do not fit: nothing of the zoo is small enough. Give those devices more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every student fits. The largest takes %1, 1/%2 of the teacher&apos;s %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStage</name>
    <message>
        <source>change devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit, or as 500KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit, or as 320KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit, or as 50M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its speed and power say how long an image takes and what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in which weights, activations and messages are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the weights as deployed; KB = 1000 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For activations at their peak, the input included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-accumulates an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading device profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs the filters divided among students first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition has changed since this plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at the right what a device can hold, and every student gets the largest network that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for 500 KB a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device needs one limit at least: memory, RAM or MACs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every student fits: the plan before stays in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCurve</name>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before its last epoch; it can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition or the plan has changed since this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleBrowser</name>
    <message>
        <source>Students disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only images to which those plugged in would give different answers alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everybody says of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s), named by the answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What students say of each image is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1
True class: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Reading the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Reset to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; what was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageFrame</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudentScoresModel</name>
    <message>
        <source>Student %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of images that this student gets right when no other answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share that all others get right when this one does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close its features are to the teacher&apos;s of its filters: mean cosine, 1 is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same against the teacher&apos;s features of another image: what chance gives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubsetModel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – plugged in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of images that these get right together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeacherChoicePage</name>
    <message>
        <source>The one that comes with the program (for Fashion-MNIST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A teacher file made by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: train or import one in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which teacher?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large trained classifier that the students imitate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers (*.pt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter graph needs a teacher; until there is one the project holds the images alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the teacher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeacherPage</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of the deployed weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the weights are stored on a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of validation images it gets right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of test images it gets right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplications with addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights, batch norms folded where they can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak activation, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most memory that feature maps take at a time, for one image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the feature layer, which students imitate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeacherSettings</name>
    <message>
        <source>Use the teacher that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a teacher file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a teacher...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program comes with a teacher for Fashion-MNIST only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeacherStage</name>
    <message>
        <source>A teacher is a large trained classifier. Import one or train one at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the program; trained by it on Fashion-MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the teacher confuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import a teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers (*.pt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher is there; what was made from another is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeacherTrainingForm</name>
    <message>
        <source>Half of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the list, or any width and depth: wrn-D-K, vgg-D-K, mobilenetv2-K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine, to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, to a fifth each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every training image is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its peak, after a short climb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each image is shifted by chance; 0 leaves it in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images to learn from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 parameters, %2, %n filter(s) to share among students</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such network: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of what came before in an exponential mean; the raw curves stay visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet: they come after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that fits is needed before training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best %1, epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainSettingsForm</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: by the loss of what they say together. Alone: each by itself, so that no device needs another while it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a student&apos;s features are from its filters of the teacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concatenated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature weight β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distillation share α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the teacher&apos;s answers; the rest is that of the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher: more of the teacher&apos;s doubts are passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost while the fusion learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are moved by up to so many pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the images are mirrored left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the teacher&apos;s answers, so that they need not be computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and settings give the same students.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainStage</name>
    <message>
        <source>Reading the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students can be trained once there is a plan that says how large they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1: %2 of the validation images right after %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the training is saved where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no unfinished run to go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is finished: %2 of the validation images right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NoNN Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a trained image classifier, see its filters as a graph, divide them among small devices, train a tiny student for each, and take the students away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fashion-MNIST and a teacher that comes with the program: its filter graph is there in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own images and your own teacher; what is found in them is shown before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder ending in .nonn, made here or by the command line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nonn</name>
    <message>
        <source>Data and teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 × %3, %4 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter graph and partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of the teacher with these filters alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters of student %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a network of neural networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1, %2 parameters, %3 filters in its last feature map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 of %2 validation images right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nonn::CommunicateStage</name>
    <message>
        <source>Communicate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nonn::DataStage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateStage</name>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateWords</name>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of images that all students together get right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of images that the teacher gets right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked teacher, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher&apos;s without the filters that no student imitates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of images to which the students together give the teacher&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 plugged in, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of images that those plugged in get right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2%3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a device to unplug it: accuracy, confusion and images are of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures named %1 and the tables are of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Test figures were looked at %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::ExportStage</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nonn::GraphStage</name>
    <message>
        <source>Filter graph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nonn::PartitionStage</name>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nonn::PlanStage</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nonn::TeacherStage</name>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nonn::TrainStage</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nonn::figure</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
